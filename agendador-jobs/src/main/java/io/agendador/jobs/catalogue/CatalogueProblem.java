package io.agendador.jobs.catalogue;

/**
 * Something that a catalogue's file says wrongly.
 *
 * @param line from 1
 * @param field the way to it, such as {@code jobs.nightly-report.cron}; empty for the whole file
 * @param found what stands there
 * @param expected what could stand there: names to choose from, a limit; empty where the kind says it all
 */
public record CatalogueProblem(int line, String field, Kind kind, String found, String expected) {

    /** What is wrong. */
    public enum Kind {
        /** It is not YAML. */
        SYNTAX,
        /** It has no fields. */
        NOT_FIELDS,
        /** It is not a list. */
        NOT_A_LIST,
        /** It is not a word or sentence. */
        NOT_TEXT,
        /** The field is there already. */
        TWICE,
        /** No such field belongs there. */
        UNKNOWN_FIELD,
        /** The field must be there, and is not. */
        MISSING,
        /** Not lower-case words joined by - or _. */
        NOT_A_NAME,
        /** Not five fields that come. */
        NOT_A_CRON,
        /** Not a time zone. */
        NOT_A_ZONE,
        /** Not a length of time, or one that is not allowed there. */
        NOT_A_DURATION,
        /** Not a time of the day. */
        NOT_A_TIME,
        /** Not a whole number, or one that is not allowed there. */
        NOT_A_NUMBER,
        /** None of those to choose from. */
        NOT_A_CHOICE,
        /** Makes sense for a job with a cron only. */
        NEEDS_CRON,
        /** An SLA that is shorter than the cron's interval. */
        SLA_TOO_SHORT,
        /** The longest delay before a retry is shorter than the first. */
        DELAYS_FALL,
        /** No job is called so. */
        UNKNOWN_JOB,
        /** Jobs that wait for each other. */
        CIRCLE,
        /** A job stays in a profile that switches off what it waits for. */
        WAITS_FOR_NOTHING
    }
}
