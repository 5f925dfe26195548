package io.agendador.prompt.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/** A date is its ISO 8601 text, and neither a number nor a list of three. */
final class DateText extends FromStringDeserializer<LocalDate> {

    DateText() {
        super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String value, DeserializationContext context) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw context.weirdStringException(value, LocalDate.class, "no date");
        }
    }
}
