package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Network;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes {@code policy.json} into a draft. */
final class PolicyRows {

    static final String ZONE = "zone";
    static final String NAME = "networkName";

    private PolicyRows() {}

    static void take(List<Row> rows, Draft draft, References references, Report report) {
        Map<String, Object> before = values(draft);
        rows.stream().filter(it -> !it.rejected()).forEach(it -> take(it, draft, references));
        Map<String, Object> after = values(draft);
        after.keySet().removeIf(key -> rows.stream().noneMatch(it -> it.has(key) && !it.rejected()));
        report.change(Tally.named(CsvFile.POLICY, before, after));
    }

    private static void take(Row row, Draft draft, References references) {
        if (row.has(NAME)) {
            String name = row.required(NAME);
            row.build(() -> Network.empty(draft.present().id(), name, draft.zone()))
                    .ifPresent(it -> draft.rename(it.name()));
        } else if (row.has(ZONE)) {
            takeZone(row, draft, references);
        } else {
            PolicyKey.all()
                    .filter(it -> row.has(it.name()))
                    .findFirst()
                    .ifPresentOrElse(key -> takePolicy(row, key, draft), () -> rejectKey(row));
        }
    }

    private static void takePolicy(Row row, PolicyKey key, Draft draft) {
        row.build(() -> key.change().apply(draft.policy(), row)).ifPresent(draft::policy);
    }

    private static void takeZone(Row row, Draft draft, References references) {
        String zone = row.required(ZONE);
        if (row.rejected()) {
            return;
        }
        try {
            draft.move(ZoneId.of(zone));
        } catch (DateTimeException e) {
            String nearest = references.nearest(zone, () -> new TreeSet<>(ZoneId.getAvailableZoneIds()));
            row.reject(ZONE, Problem.UNKNOWN_NAME, zone, "zone", nearest);
        }
    }

    private static void rejectKey(Row row) {
        String known = Stream.concat(Stream.of(NAME, ZONE), PolicyKey.all().map(PolicyKey::name))
                .collect(Collectors.joining(", "));
        row.reject(row.column(), Problem.UNKNOWN_WORD, row.column(), known);
    }

    private static Map<String, Object> values(Draft draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(NAME, draft.name());
        values.put(ZONE, draft.zone());
        PolicyKey.all().forEach(it -> values.put(it.name(), it.value().apply(draft.policy())));
        return values;
    }
}
