package io.agendador.exchange;

import io.agendador.roster.DatedLimit;
import io.agendador.roster.Professional;
import java.util.List;
import java.util.Optional;

/** Takes {@code limits.csv} into a draft. */
final class LimitRows {

    private LimitRows() {}

    static void take(List<Row> rows, Draft draft, References references, Report report) {
        PersonalRows<DatedLimit> limits = new PersonalRows<>(CsvFile.LIMITS);
        for (Row row : rows) {
            Optional<Professional> owner = references.professional(row, "professional");
            Integer hours = row.optionalNumber("max_weekly_hours");
            Integer doubles = row.optionalNumber("max_doubles");
            row.period("date_from", "date_to")
                    .flatMap(period -> row.build(() -> new DatedLimit(period, hours, doubles)))
                    .ifPresent(it -> owner.ifPresent(who -> limits.add(row, who, it)));
        }
        limits.count(draft, report, Professional::limits);
        List.copyOf(draft.professionals())
                .forEach(it -> draft.put(it.toBuilder().limits(limits.of(it)).build()));
    }
}
