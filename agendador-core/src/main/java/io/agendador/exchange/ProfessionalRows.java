package io.agendador.exchange;

import io.agendador.roster.Classification;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes {@code professionals.csv} into a draft. */
final class ProfessionalRows {

    private ProfessionalRows() {}

    static void take(List<Row> rows, Draft draft, References references, Report report) {
        Once<String> once = new Once<>();
        Map<ProfessionalId, Professional> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = row.required("name");
            if (!name.isEmpty()) {
                once.check(row, "name", Names.key(name));
            }
            Optional<Professional> professional = professional(row, name, draft, references);
            professional.ifPresent(draft::put);
            professional.ifPresent(it -> taken.put(it.id(), it));
            if (professional.isEmpty()) {
                report.leaveOut(CsvFile.PROFESSIONALS, Names.key(name), row.line());
            }
        }
        Map<ProfessionalId, Professional> before = new LinkedHashMap<>();
        draft.present().professionals().forEach(it -> before.put(it.id(), it));
        report.change(Tally.named(CsvFile.PROFESSIONALS, before, taken));
    }

    private static Optional<Professional> professional(Row row, String name, Draft draft, References references) {
        Optional<Professional> before = draft.professional(name);
        Professional.Builder professional = before.map(it -> it.toBuilder().name(name))
                .orElseGet(() -> Professional.named(name, draft.newId()))
                .email(row.text("email"))
                .phone(row.text("phone"))
                .classification(row.word("classification", Classification.class))
                .preferredShift(row.optionalWord("preferred_shift", Shift.class))
                .targetWeeklyHours(row.number("target_weekly_hours"))
                .maxWeeklyHours(row.optionalNumber("max_weekly_hours"))
                .maxDoublesPerWeek(row.optionalNumber("max_doubles_per_week"))
                .acceptsDoubles(row.flag("accepts_doubles"))
                .preferredLocations(locations(row, "preferred_locations", references))
                .vetoedLocations(locations(row, "vetoed_locations", references))
                .tags(row.list("tags"))
                .aliases(row.list("aliases"))
                .active(row.active(before.map(Professional::active).orElse(true)));
        return row.build(professional::build);
    }

    private static List<LocationId> locations(Row row, String column, References references) {
        List<LocationId> found = new ArrayList<>();
        for (String named : row.list(column)) {
            references.location(row, column, named).map(Location::id).ifPresent(found::add);
        }
        return found;
    }
}
