package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Schedule;
import io.agendador.jobs.schedule.Sla;
import io.agendador.jobs.schedule.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a job is due, and how late is late. Immutable; each method gives another one.
 *
 * @param cron in local time of the zone; empty for a job that is only asked for
 * @param zone of cron and windows
 * @param windows outside of which it does not run, in order; none if it may at any time
 * @param limit how long may pass from start to start, if not what follows from the cron; at least its shortest interval
 * @param misfire what is done about what came due while nobody dispatched
 */
public record Timing(
        Optional<Cron> cron, ZoneId zone, List<Window> windows, Optional<Duration> limit, Misfire misfire) {

    /** The zone of crons and windows unless told otherwise. */
    public static final ZoneId USUAL_ZONE = ZoneId.of("America/Sao_Paulo");

    /** Checks it. */
    public Timing {
        windows = List.copyOf(windows);
        if (cron.isEmpty() && (!windows.isEmpty() || limit.isPresent())) {
            throw new IllegalArgumentException("windows and an SLA are for jobs with a cron");
        }
        if (cron.isPresent() && limit.isPresent()) {
            checkLimit(cron.get().shortestInterval(), limit.get());
        }
    }

    private static void checkLimit(Duration interval, Duration limit) {
        if (limit.compareTo(interval) < 0) {
            throw new IllegalArgumentException(
                    "an SLA of " + limit + " is shorter than the cron's interval, " + interval);
        }
    }

    /** Never due by itself. */
    public static Timing onRequest() {
        return new Timing(Optional.empty(), USUAL_ZONE, List.of(), Optional.empty(), Misfire.USUAL);
    }

    /**
     * Due at the cron's times in the usual zone.
     *
     * @throws io.agendador.jobs.schedule.InvalidCronException if it is none
     */
    public static Timing cron(String cron) {
        return onRequest().at(Cron.parse(cron));
    }

    /** At other times. */
    public Timing at(Cron cron) {
        return new Timing(Optional.of(cron), zone, windows, limit, misfire);
    }

    /** In another zone. */
    public Timing in(ZoneId zone) {
        return new Timing(cron, zone, windows, limit, misfire);
    }

    /** Within these windows only. */
    public Timing inside(List<Window> windows) {
        return new Timing(cron, zone, windows, limit, misfire);
    }

    /** With this SLA. */
    public Timing limit(Duration limit) {
        return new Timing(cron, zone, windows, Optional.of(limit), misfire);
    }

    /** With this policy for what was missed. */
    public Timing missed(Misfire misfire) {
        return new Timing(cron, zone, windows, limit, misfire);
    }

    /** The cron in its zone. */
    public Optional<Schedule> schedule() {
        return cron.map(it -> new Schedule(it, zone));
    }

    /** The shortest time between two of the cron's. */
    public Optional<Duration> interval() {
        return cron.map(Cron::shortestInterval);
    }

    /** How long may pass from start to start. */
    public Optional<Sla> sla() {
        return interval().map(it -> limit.map(most -> new Sla(it, most)).orElseGet(() -> Sla.of(it)));
    }
}
