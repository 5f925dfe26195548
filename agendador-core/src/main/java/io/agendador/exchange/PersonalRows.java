package io.agendador.exchange;

import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A complete list of what belongs to professionals: absences, limits.
 *
 * @param <V> what it is; equal values say the same
 */
final class PersonalRows<V> {

    private record Owned<V>(ProfessionalId owner, V value) {}

    private final CsvFile file;
    private final Once<Owned<V>> once = new Once<>();
    private final Map<ProfessionalId, List<V>> taken = new LinkedHashMap<>();

    PersonalRows(CsvFile file) {
        this.file = file;
    }

    void add(Row row, Professional owner, V value) {
        if (once.check(row, "", new Owned<>(owner.id(), value))) {
            taken.computeIfAbsent(owner.id(), any -> new ArrayList<>()).add(value);
        }
    }

    List<V> of(Professional owner) {
        return taken.getOrDefault(owner.id(), List.of());
    }

    void count(Draft draft, Report report, Function<Professional, List<V>> present) {
        Map<ProfessionalId, List<V>> before = new LinkedHashMap<>();
        draft.present().professionals().forEach(it -> before.put(it.id(), present.apply(it)));
        report.change(Tally.replaced(file, flat(before), flat(taken)));
    }

    private static <V> Map<Owned<V>, V> flat(Map<ProfessionalId, List<V>> values) {
        Map<Owned<V>, V> flat = new LinkedHashMap<>();
        values.forEach((owner, own) -> own.forEach(it -> flat.put(new Owned<>(owner, it), it)));
        return flat;
    }
}
