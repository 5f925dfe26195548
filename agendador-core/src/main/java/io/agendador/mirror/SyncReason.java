package io.agendador.mirror;

/** Why a calendar is read. */
public enum SyncReason {
    /** A push message said that something has changed. */
    WEBHOOK,
    /** Its time had come. */
    POLL,
    /** An admin wanted it at once. */
    FORCED,
    /** Before or after a publication. */
    PUBLISH,
    /** The day's confirmation. */
    CONFIRMATION
}
