package io.agendador.mirror;

/** How a calendar fares. */
public enum CalendarStatus {
    OK,
    /** The account's consent is gone: nothing is read or written until somebody gives it again. */
    NEEDS_REAUTH,
    /** No push channel is alive; the calendar is polled. */
    WEBHOOK_EXPIRED,
    /** A quota is used up; the account rests for some hours. */
    PARKED,
    /** The calendar cannot be found any more, or not be read. */
    ACCESS_LOST
}
