package io.agendador.jobs.catalogue;

/** The lanes of the clinic's catalogue. An embedder may have others. */
public final class Lanes {

    /** What must never wait for anything else. */
    public static final String CRITICAL = "critical";

    /** What may take long, and wait. */
    public static final String BATCH = "batch";

    /** Reading calendars. */
    public static final String CALENDAR_SYNC = "calendar_sync";

    /** Writing calendars. */
    public static final String CALENDAR_PUBLISH = "calendar_publish";

    /** Channels for push messages. */
    public static final String CALENDAR_WEBHOOK = "calendar_webhook";

    private Lanes() {}
}
