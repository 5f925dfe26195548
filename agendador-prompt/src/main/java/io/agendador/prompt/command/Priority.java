package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * What a generation is to see to first: the shift for the professional at the location, as far as each is given.
 *
 * @param professional whom it is for; null for anybody
 * @param shift null for both
 * @param location null for anywhere
 */
public record Priority(
        @Nullable String professional,
        @Nullable Shift shift,
        @Nullable String location) {

    public Priority {
        professional = Words.optionalName("professional", professional);
        location = Words.optionalName("location", location);
        if (professional == null && shift == null && location == null) {
            throw new InvalidValueException("prioritize", Expected.TEXT, "{}");
        }
    }
}
