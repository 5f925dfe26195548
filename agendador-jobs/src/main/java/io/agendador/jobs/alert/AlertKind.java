package io.agendador.jobs.alert;

/** What people are told about. */
public enum AlertKind {
    /** A job that is not tried again failed; of the job. */
    JOB_FAILED(Severity.ERROR, true),
    /** Work of a job failed for good; of the job, counted. */
    DEAD_LETTER(Severity.ERROR, true),
    /** There are many inconsistencies, or many more than the week before; counted. */
    INCONSISTENCIES(Severity.WARNING, true),
    /** Google answers that an account asks too much; of the account, by what people call it here. */
    RATE_LIMIT(Severity.WARNING, true),
    /** Something tried to change a day that is kept by hand, and was refused; of the day. */
    HAND_KEPT_DAY(Severity.INFO, false),
    /** A calendar's changes are no longer sent, and it is not polled either; of the calendar, by its pseudonym. */
    WEBHOOK_EXPIRED(Severity.ERROR, true),
    /** Calendars can no longer be reached: of the account, or of the calendar, by its pseudonym. */
    CALENDAR_LOST(Severity.ERROR, true),
    /** Somebody deleted an event in a calendar; of the conflict, by its number, until it is decided. */
    EVENT_DELETED(Severity.WARNING, true),
    /** A critical job should have started and did not; of the job, with the minutes since. */
    CRITICAL_JOB_STALE(Severity.CRITICAL, true);

    private final Severity severity;
    private final boolean lasts;

    AlertKind(Severity severity, boolean lasts) {
        this.severity = severity;
        this.lasts = lasts;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** Whether it goes on until it has recovered; else it just happens. */
    public boolean lasts() {
        return lasts;
    }
}
