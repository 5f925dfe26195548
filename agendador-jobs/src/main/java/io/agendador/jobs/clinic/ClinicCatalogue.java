package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Lanes;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.catalogue.Misfire;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Timing;
import java.time.Duration;
import java.time.ZoneId;

/** The jobs of a clinic network. SLAs follow from the crons. */
public final class ClinicCatalogue {

    /** Critical: proves that the runtime lives. */
    public static final String HEARTBEAT = "heartbeat";

    /** Proposes the coming weeks. Parameters: {@code start}, {@code weeks}, {@code afresh}; see {@link ClinicHandlers}. */
    public static final String WEEKLY_GENERATION = "weekly-generation";

    /** Critical: reads all calendars, and reports how the day stands. */
    public static final String DAILY_CONFIRMATION = "daily-confirmation";

    /** On request: reads one calendar. Parameters: {@code calendar}, {@code reason}. */
    public static final String SYNC_CALENDAR = "sync-calendar";

    /** Reads calendars that nobody tells about, or not for long. */
    public static final String POLLING_FALLBACK = "polling-fallback";

    /** Opens new channels for push messages before the old ones expire. */
    public static final String WEBHOOK_RENEWAL = "webhook-renewal";

    /** On request: goes on with publications that were stopped. */
    public static final String PUBLISH_CALENDAR = "publish-calendar";

    /** Looks after work that failed for good. */
    public static final String DEAD_LETTER_WATCH = "dead-letter-watch";

    /** Lets go what need not be kept any more. */
    public static final String CLEANUP = "cleanup";

    /** Writes all that is stored into a file. */
    public static final String BACKUP = "backup";

    /** Keeps how rooms and policy stand, if that has changed. */
    public static final String POLICY_SNAPSHOT = "policy-snapshot";

    private static final String CALENDAR = "calendar";
    private static final String ROSTER = "roster";
    private static final String OPERATION = "operation";
    private static final Limits SHORT = Limits.USUAL.timeout(Duration.ofSeconds(30));
    private static final Limits LONG = Limits.USUAL.timeout(Duration.ofMinutes(30));

    private ClinicCatalogue() {}

    /**
     * All of them.
     *
     * @param zone the network's: of the crons
     */
    public static Catalogue in(ZoneId zone) {
        return Catalogue.of(
                heartbeat(zone),
                weeklyGeneration(zone),
                dailyConfirmation(zone),
                syncCalendar(),
                pollingFallback(zone),
                webhookRenewal(zone),
                publishCalendar(),
                cleanup(zone),
                backup(zone),
                policySnapshot(zone),
                deadLetterWatch(zone));
    }

    private static Job heartbeat(ZoneId zone) {
        return Job.named(HEARTBEAT)
                .of(OPERATION)
                .in(Lanes.CRITICAL)
                .critical(true)
                .within(SHORT)
                .due(due("* * * * *", zone).missed(Misfire.SKIP));
    }

    /** Late is better than not at all: until Monday's work begins. */
    private static Job weeklyGeneration(ZoneId zone) {
        return Job.named(WEEKLY_GENERATION)
                .of(ROSTER)
                .in(Lanes.BATCH)
                .within(LONG)
                .due(due("0 6 * * 6", zone).missed(Misfire.runOnceWithin(Duration.ofDays(2))));
    }

    private static Job dailyConfirmation(ZoneId zone) {
        return Job.named(DAILY_CONFIRMATION)
                .of(CALENDAR)
                .in(Lanes.CALENDAR_SYNC)
                .critical(true)
                .within(LONG)
                .due(due("0 7 * * *", zone).missed(Misfire.runOnceWithin(Duration.ofHours(12))));
    }

    /** Runs beside itself: each calendar is read by one at a time anyway. */
    private static Job syncCalendar() {
        return Job.named(SYNC_CALENDAR)
                .of(CALENDAR)
                .in(Lanes.CALENDAR_SYNC)
                .provided(Conditions.NONE.overlap(Overlap.ALLOW));
    }

    private static Job pollingFallback(ZoneId zone) {
        return Job.named(POLLING_FALLBACK)
                .of(CALENDAR)
                .in(Lanes.CALENDAR_SYNC)
                .within(Limits.USUAL.timeout(Duration.ofMinutes(9)).batch(ClinicHandlers.MOST_POLLED))
                .due(due("*/10 * * * *", zone));
    }

    private static Job webhookRenewal(ZoneId zone) {
        return Job.named(WEBHOOK_RENEWAL)
                .of(CALENDAR)
                .in(Lanes.CALENDAR_WEBHOOK)
                .within(Limits.USUAL.timeout(Duration.ofMinutes(10)))
                .due(due("15 * * * *", zone));
    }

    /** One waits for the other, so that none that was asked for is lost. */
    private static Job publishCalendar() {
        return Job.named(PUBLISH_CALENDAR)
                .of(CALENDAR)
                .in(Lanes.CALENDAR_PUBLISH)
                .within(LONG)
                .provided(Conditions.NONE.overlap(Overlap.WAIT));
    }

    private static Job deadLetterWatch(ZoneId zone) {
        return Job.named(DEAD_LETTER_WATCH)
                .of(OPERATION)
                .in(Lanes.CRITICAL)
                .within(SHORT)
                .due(due("*/5 * * * *", zone).missed(Misfire.SKIP));
    }

    private static Job cleanup(ZoneId zone) {
        return nightly(CLEANUP, "30 3 * * *", zone);
    }

    private static Job backup(ZoneId zone) {
        return nightly(BACKUP, "0 2 * * *", zone);
    }

    private static Job policySnapshot(ZoneId zone) {
        return nightly(POLICY_SNAPSHOT, "50 1 * * *", zone);
    }

    /** Late is better than not at all: until the next night. */
    private static Job nightly(String name, String cron, ZoneId zone) {
        return Job.named(name)
                .of(OPERATION)
                .in(Lanes.BATCH)
                .within(LONG)
                .due(due(cron, zone).missed(Misfire.runOnceWithin(Duration.ofHours(20))));
    }

    private static Timing due(String cron, ZoneId zone) {
        return Timing.cron(cron).in(zone);
    }
}
