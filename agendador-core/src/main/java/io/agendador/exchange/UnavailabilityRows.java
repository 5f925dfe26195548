package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyUnavailability;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes {@code unavailability.csv} into a draft. */
final class UnavailabilityRows {

    private final PersonalRows<WeeklyUnavailability> weekly = new PersonalRows<>(CsvFile.UNAVAILABILITY);
    private final PersonalRows<DatedUnavailability> dated = new PersonalRows<>(CsvFile.UNAVAILABILITY);

    private UnavailabilityRows() {}

    static void take(List<Row> rows, Draft draft, References references, Report report) {
        UnavailabilityRows read = new UnavailabilityRows();
        for (Row row : rows) {
            Optional<Professional> owner = references.professional(row, "professional");
            if (row.filled("weekday") && row.filled("date_from")) {
                row.reject("weekday", Problem.NOT_BOTH, row.shown("date_from"));
            } else if (row.filled("date_from") || row.filled("date_to")) {
                read.addDated(row, owner);
            } else {
                read.addWeekly(row, owner);
            }
        }
        read.weekly.count(draft, report, Professional::weeklyUnavailability);
        read.dated.count(draft, report, Professional::datedUnavailability);
        List.copyOf(draft.professionals())
                .forEach(it -> draft.put(it.toBuilder()
                        .weeklyUnavailability(read.weekly.of(it))
                        .datedUnavailability(read.dated.of(it))
                        .build()));
    }

    private void addDated(Row row, Optional<Professional> owner) {
        Shift shift = row.optionalWord("shift", Shift.class);
        row.period("date_from", "date_to")
                .flatMap(period -> row.build(() -> new DatedUnavailability(period, shift, row.text("reason"))))
                .ifPresent(it -> owner.ifPresent(who -> dated.add(row, who, it)));
    }

    /** Without a shift both are meant. */
    private void addWeekly(Row row, Optional<Professional> owner) {
        DayOfWeek weekday = row.word("weekday", DayOfWeek.class);
        for (Shift shift : shifts(row.optionalWord("shift", Shift.class))) {
            row.build(() -> new WeeklyUnavailability(weekday, shift, row.text("reason")))
                    .ifPresent(it -> owner.ifPresent(who -> weekly.add(row, who, it)));
        }
    }

    private static List<Shift> shifts(@Nullable Shift shift) {
        return shift == null ? List.of(Shift.values()) : List.of(shift);
    }
}
