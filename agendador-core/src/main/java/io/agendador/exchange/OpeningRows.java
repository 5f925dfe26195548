package io.agendador.exchange;

import io.agendador.roster.OpeningException;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes {@code openings.csv} and {@code opening_exceptions.csv} into a draft. */
final class OpeningRows {

    private OpeningRows() {}

    static void take(List<Row> rows, Draft draft, References references, Report report) {
        Once<RoomOpening> once = new Once<>();
        Map<RoomOpening, RoomOpening> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Room> room = references.room(row, "location", "room");
            DayOfWeek weekday = row.word("weekday", DayOfWeek.class);
            Shift shift = row.word("shift", Shift.class);
            room.flatMap(it ->
                            row.build(() -> new RoomOpening(it.id(), weekday, shift, row.optionalText("required_tag"))))
                    .ifPresent(it -> {
                        if (once.check(row, "", untagged(it))) {
                            taken.put(untagged(it), it);
                        }
                    });
        }
        Map<RoomOpening, RoomOpening> before = byKey(draft.present().openings(), OpeningRows::untagged);
        report.change(Tally.replaced(CsvFile.OPENINGS, before, taken));
        draft.openings(taken.values());
    }

    static void takeExceptions(List<Row> rows, Draft draft, References references, Report report) {
        Once<Slot> once = new Once<>();
        Map<Slot, OpeningException> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Room> room = references.room(row, "location", "room");
            LocalDate date = row.date("date");
            Shift shift = row.word("shift", Shift.class);
            boolean open = row.flag("open");
            room.flatMap(it -> row.build(() -> new OpeningException(
                            new Slot(it.id(), date, shift),
                            open,
                            row.optionalText("required_tag"),
                            row.text("reason"))))
                    .ifPresent(it -> {
                        if (once.check(row, "", it.slot())) {
                            taken.put(it.slot(), it);
                        }
                    });
        }
        Map<Slot, OpeningException> before = byKey(draft.present().exceptions(), OpeningException::slot);
        report.change(Tally.replaced(CsvFile.OPENING_EXCEPTIONS, before, taken));
        draft.exceptions(taken.values());
    }

    private static RoomOpening untagged(RoomOpening opening) {
        return new RoomOpening(opening.room(), opening.weekday(), opening.shift(), null);
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, it -> it, (a, b) -> a, LinkedHashMap::new));
    }
}
