package io.agendador.jobs.schedule;

import io.agendador.roster.AgendadorException;

/** Text that is not a cron of five fields, or one that never comes. */
public final class InvalidCronException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String text;

    InvalidCronException(String text, String why) {
        super("'" + text + "' is not a cron: " + why + "; a cron has five fields, minute, hour, day of the month, month"
                + " and weekday (0 = Sunday to 6), such as '*/15 8-19 * * 1-5'");
        this.text = text;
    }

    /** What was given. */
    public String text() {
        return text;
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
