package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.List;

/**
 * Record what people agreed for a location's hand-kept days.
 *
 * @param entries at least one, none twice
 */
public record EnterHandKept(String location, List<Entry> entries) implements ReplanCommand {

    /**
     * Who has agreed to be where.
     *
     * @param room {@code <location> - <room>}
     */
    public record Entry(String room, LocalDate date, Shift shift, String professional) {

        public Entry {
            room = Words.name("room", room);
            Days.check("date", date);
            professional = Words.name("professional", professional);
        }
    }

    public EnterHandKept {
        location = Words.name("location", location);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new InvalidValueException("entries", Expected.TEXT, "[]");
        }
        if (entries.stream().distinct().count() < entries.size()) {
            throw new InvalidValueException("entries", Expected.UNIQUE, "[…]");
        }
    }
}
