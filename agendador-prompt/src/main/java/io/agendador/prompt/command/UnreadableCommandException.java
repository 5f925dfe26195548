package io.agendador.prompt.command;

import io.agendador.roster.AgendadorException;
import io.agendador.roster.InvalidValueException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A text that is not exactly that of a command: the message says in one sentence where and why. */
public final class UnreadableCommandException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;

    private UnreadableCommandException(String message) {
        super(message);
    }

    private UnreadableCommandException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnreadableCommandException of(JacksonException e) {
        String place = e.getPath().stream()
                .map(it -> it.getPropertyName() == null ? "[" + it.getIndex() + "]" : quoted(it.getPropertyName()))
                .collect(Collectors.joining("."));
        String where = place.isEmpty() ? "" : " at " + place;
        return new UnreadableCommandException("a command cannot be read%s: %s".formatted(where, why(e)), e);
    }

    static UnreadableCommandException of(InvalidValueException e) {
        return new UnreadableCommandException("a command cannot be read: " + e.getMessage(), e);
    }

    static UnreadableCommandException of(int version) {
        return new UnreadableCommandException("commands of version %d cannot be read, this release knows version %d"
                .formatted(version, CommandJson.VERSION));
    }

    static UnreadableCommandException nothing() {
        return new UnreadableCommandException("a command cannot be read: there is none, only null");
    }

    @Override
    public boolean retriable() {
        return false;
    }

    private static String why(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "there is no field '" + quoted(unknown.getPropertyName()) + "'";
        }
        if (e instanceof InvalidTypeIdException unknown) {
            return unknown.getTypeId() == null
                    ? "the field 'type' is missing"
                    : "there is no type '" + quoted(unknown.getTypeId()) + "', only " + types();
        }
        if (e instanceof InvalidFormatException wrong) {
            return "'" + quoted(String.valueOf(wrong.getValue())) + "' is no "
                    + wrong.getTargetType().getSimpleName();
        }
        if (e.getCause() instanceof InvalidValueException invalid) {
            return String.valueOf(invalid.getMessage());
        }
        return quoted(String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
    }

    private static String types() {
        return Stream.of(CommandType.values()).map(CommandType::word).collect(Collectors.joining(", "));
    }

    /** What others wrote, in a sentence of ours: short, on one line. */
    private static String quoted(String text) {
        String line = text.replaceAll("\\p{C}+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }
}
