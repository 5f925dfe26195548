package io.agendador.review;

import java.util.List;

/**
 * A line of an import that cannot be taken, and why.
 *
 * @param file the file's name within its folder
 * @param line 1 for the header; 0 if it concerns the file as a whole
 * @param column the column's name; empty if it concerns the whole line
 * @param problem what is wrong
 * @param arguments what the sentence needs, in the problem's order
 */
public record Rejection(String file, int line, String column, Problem problem, List<String> arguments) {

    /** What can be wrong with a file or a line; {@code present} has a sentence with a remedy for each. */
    public enum Problem {
        /** The file is not there: no arguments. */
        FILE_MISSING,
        /** What is called so is no file but a folder, say: no arguments. */
        NOT_A_FILE,
        /** The file is larger than {0} MB or has more than {1} lines. */
        FILE_TOO_LARGE,
        /** The bytes of the line are no UTF-8. */
        NOT_UTF8,
        /** Quotes are left open, or the file is no CSV or JSON: {0} says what the reader met. */
        MALFORMED,
        /** The header lacks the column, or has one that is not known: {0} is the header expected. */
        WRONG_HEADER,
        /** The line has {0} fields in place of {1}. */
        WRONG_FIELD_COUNT,
        /** The field is empty. */
        MISSING_VALUE,
        /** {0} is not one of {1}. */
        UNKNOWN_WORD,
        /**
         * {0} is not the name of a {1} ({@code professional}, {@code location}, {@code room}, {@code zone}); {2} is the
         * nearest one, or empty.
         */
        UNKNOWN_NAME,
        /** {0} would be known, but was rejected itself: file {1}, line {2}, or 0 for the whole file. */
        LEFT_OUT,
        /** {0} is no date of the form 2026-12-31. */
        NOT_A_DATE,
        /** {0} is no time of the form 08:00. */
        NOT_A_TIME,
        /** {0} is no whole number. */
        NOT_A_NUMBER,
        /** {0} lies outside {1} to {2}. */
        OUT_OF_RANGE,
        /**
         * The value is not as the domain wants it: {0} was found, {1} is the name of what was expected
         * ({@link io.agendador.roster.InvalidValueException.Expected}), {2}… are its arguments.
         */
        NOT_ACCEPTED,
        /** Only one of this column and column {0} may be filled. */
        NOT_BOTH,
        /** The end {0} lies before the start {1}. */
        ENDS_BEFORE_START,
        /** The same was said in line {0} already. */
        TWICE,
        /** {0} is in two rooms in that shift, or in two shifts whose clock times overlap. */
        IN_TWO_ROOMS,
        /** {0} is not active. */
        INACTIVE,
        /** {0} lacks the tag {1} that the slot requires. */
        TAG_MISSING,
        /** The slot has no opening then. */
        ROOM_NOT_OPEN,
        /** {0} ({@code SATURDAY}) is not a hand-kept day of {1}. */
        NOT_HAND_KEPT,
        /** The slot is held by {0} already, by a decision that an import does not undo. */
        SLOT_TAKEN
    }

    public Rejection {
        arguments = List.copyOf(arguments);
    }

    Rejection in(String otherFile) {
        return new Rejection(otherFile, line, column, problem, arguments);
    }
}
