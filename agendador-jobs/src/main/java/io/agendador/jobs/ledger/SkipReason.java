package io.agendador.jobs.ledger;

/** Why an occurrence was not run, in the order in which the gates ask. */
public enum SkipReason {
    /** Everything was paused. */
    PAUSED_ALL(true),
    /** Its category was paused. */
    PAUSED_CATEGORY(true),
    /** The job was paused. */
    PAUSED_JOB(true),
    /** Pilot mode was on, and the job rests in it. */
    PILOT(true),
    /** No window of the job, or of its category, was open for the time it was due. */
    WINDOW(false),
    /** It came due while nobody dispatched, and a later one took its place, or it was too late to start. */
    MISFIRE(false),
    /** The circuit of what it depends on was open. */
    CIRCUIT(true),
    /** An earlier run of the job was not finished. */
    OVERLAP(false),
    /** What it waits for has not succeeded. */
    AFTER(false);

    private final boolean excused;

    SkipReason(boolean excused) {
        this.excused = excused;
    }

    /** Whether it was kept from running on purpose, so that the job does not become stale by it. */
    public boolean excused() {
        return excused;
    }
}
