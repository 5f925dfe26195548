package io.agendador.roster;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value that cannot exist: says which field, what was expected and what was found.
 *
 * <p>{@link #field()} is the record component's name ({@code targetWeeklyHours}), so that a form or a file reader can
 * point at the place; {@link #expected()} and {@link #arguments()} let {@code present} phrase it in the reader's language.
 */
public final class InvalidValueException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    /** What a field must be. */
    public enum Expected {
        /** Some text that is not only spaces. */
        TEXT("some text"),
        /** Text of at most the first argument's number of characters. */
        SHORTER_TEXT("at most %s characters"),
        /** Text without control characters, line breaks or the first argument. */
        PLAIN_TEXT("text without line breaks, control characters or '%s'"),
        /** A whole number between the first and the second argument, both included. */
        RANGE("a number from %s to %s"),
        /** An end that lies after its start (for dates: not before it). */
        ORDER("an end after the start %s"),
        /** An e-mail address. */
        EMAIL("an e-mail address such as ana@example.com"),
        /** A telephone number with country code. */
        PHONE("a telephone number such as +5531900000001"),
        /** A name that is not taken yet. */
        UNIQUE("a name that is used once"),
        /** A slot nobody holds, or somebody who holds no other slot in that shift. */
        FREE("a slot that is held once, and a professional in one room at a time"),
        /** Something that exists in the network. */
        KNOWN("something that exists in the network"),
        /** Places that are not preferred and vetoed at once. */
        CONSISTENT("a location that is either preferred or vetoed");

        private final String phrase;

        Expected(String phrase) {
            this.phrase = phrase;
        }
    }

    private final String field;
    private final Expected expected;
    private final List<String> arguments;
    private final String found;

    /**
     * Tells what was wrong.
     *
     * @param field the component's name
     * @param expected what it must be
     * @param found what it was, at most 80 characters of it are kept
     * @param arguments what {@code expected} needs, in its order
     */
    public InvalidValueException(String field, Expected expected, Object found, Object... arguments) {
        super(field + ": expected " + expected.phrase.formatted(arguments) + ", found '" + shortened(found) + "'");
        this.field = field;
        this.expected = expected;
        this.found = shortened(found);
        this.arguments = List.of(arguments).stream().map(String::valueOf).collect(Collectors.toUnmodifiableList());
    }

    /** The record component's name. */
    public String field() {
        return field;
    }

    /** What the field must be. */
    public Expected expected() {
        return expected;
    }

    /** What {@link #expected()} needs: the bounds of a range, a length. */
    public List<String> arguments() {
        return arguments;
    }

    /** What was found, shortened to 80 characters. */
    public String found() {
        return found;
    }

    @Override
    public boolean retriable() {
        return false;
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        // Never half a character: a lone surrogate could not be printed or stored.
        return text.codePointCount(0, text.length()) <= 80
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 79)) + "…";
    }
}
