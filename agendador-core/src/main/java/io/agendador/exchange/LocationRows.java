package io.agendador.exchange;

import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.LocationKind;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes {@code locations.csv} into a draft. */
final class LocationRows {

    private LocationRows() {}

    static void take(List<Row> rows, Draft draft, Report report) {
        Once<String> once = new Once<>();
        Map<LocationId, Location> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = row.required("name");
            if (!name.isEmpty()) {
                once.check(row, "name", Names.key(name));
            }
            Optional<Location> location = location(row, name, draft);
            location.ifPresent(draft::put);
            location.ifPresent(it -> taken.put(it.id(), it));
            if (location.isEmpty()) {
                report.leaveOut(CsvFile.LOCATIONS, Names.key(name), row.line());
            }
        }
        Map<LocationId, Location> before = new LinkedHashMap<>();
        draft.present().locations().forEach(it -> before.put(it.id(), it));
        report.change(Tally.named(CsvFile.LOCATIONS, before, taken));
    }

    private static Optional<Location> location(Row row, String name, Draft draft) {
        Optional<Location> before = draft.location(name);
        Location.Builder location = before.map(it -> it.toBuilder().name(name))
                .orElseGet(() -> Location.named(name, draft.newId()))
                .kind(row.word("kind", LocationKind.class))
                .address(row.text("address"))
                .region(row.text("region"))
                .coveragePriority(row.number("coverage_priority"))
                .morning(row.times("morning_start", "morning_end"))
                .afternoon(row.times("afternoon_start", "afternoon_end"))
                .saturday(row.times("saturday_start", "saturday_end"))
                .handKeptDays(row.words("hand_kept_days", DayOfWeek.class))
                .active(row.active(before.map(Location::active).orElse(true)));
        return row.build(location::build);
    }
}
