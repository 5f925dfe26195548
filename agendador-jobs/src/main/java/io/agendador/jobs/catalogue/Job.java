package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Sla;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One declaration of a job: its SLA, its health and its place in listings, timelines and metrics follow from it.
 * Immutable; each method gives another one.
 *
 * @param name unique in its catalogue; lower-case words joined by - or _, at most 80 characters
 * @param handler the name of what does it
 * @param category what it is paused by, together with others; named as a job is
 * @param lane whose workers run it; named as a job is
 * @param critical whether the whole is in a critical state when it is stale
 * @param timing when it is due
 * @param limits what one run may take
 * @param conditions what must hold for it to run
 */
public record Job(
        String name,
        String handler,
        String category,
        String lane,
        boolean critical,
        Timing timing,
        Limits limits,
        Conditions conditions) {

    /** The category of a job that names none. */
    public static final String USUAL_CATEGORY = "other";

    /** Checks it. */
    public Job {
        Names.check("a job's name", name);
        Names.check("a category", category);
        Names.check("a lane", lane);
        if (handler.isBlank()) {
            throw new IllegalArgumentException(name + " names no handler");
        }
        if (conditions.after().equals(Optional.of(name))) {
            throw new IllegalArgumentException(name + " cannot wait for itself");
        }
    }

    /** A job that is only asked for, done by the handler of its name in the lane {@link Lanes#BATCH}, all else as usual. */
    public static Job named(String name) {
        return new Job(
                name, name, USUAL_CATEGORY, Lanes.BATCH, false, Timing.onRequest(), Limits.USUAL, Conditions.NONE);
    }

    /** Done by that handler. */
    public Job by(String handler) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** Of that category. */
    public Job of(String category) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** In that lane. */
    public Job in(String lane) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** Critical, or not. */
    public Job critical(boolean critical) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** Due then. */
    public Job due(Timing timing) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** Within those limits. */
    public Job within(Limits limits) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** Under those conditions. */
    public Job provided(Conditions conditions) {
        return new Job(name, handler, category, lane, critical, timing, limits, conditions);
    }

    /** How long may pass from start to start; empty for a job without a cron. */
    public Optional<Sla> sla() {
        return timing.sla();
    }

    /** How often a failed run is tried again: as told; else five times, or never if the cron comes every quarter or oftener. */
    public Retries retries() {
        boolean often =
                timing.interval().filter(it -> it.compareTo(Retries.OFTEN) <= 0).isPresent();
        return limits.retries().orElse(often ? Retries.NONE : Retries.USUAL);
    }

    /**
     * How late a scheduled run may be dispatched: as told; else until the cron comes again, by its shortest interval, but
     * never more than a day. Without a cron there is nothing to be late for, and it is a day.
     */
    public Duration startDeadline() {
        Duration day = Duration.ofDays(1);
        Duration usual = timing.interval().filter(it -> it.compareTo(day) < 0).orElse(day);
        return timing.misfire().within().orElse(usual);
    }

    /** The local reading of an instant in the job's zone. */
    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, timing.zone());
    }
}
