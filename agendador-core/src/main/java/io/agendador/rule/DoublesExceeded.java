package io.agendador.rule;

import io.agendador.roster.Professional;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One finding per professional and week, with the slots of its doubles. */
final class DoublesExceeded implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.DOUBLES_EXCEEDED;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return facts.weeks().entrySet().stream()
                .flatMap(it -> finding(facts, it))
                .toList();
    }

    private Stream<Inconsistency> finding(Facts facts, Map.Entry<Facts.PersonWeek, List<Placing>> week) {
        Professional person = week.getValue().get(0).person();
        if (person == null) {
            return Stream.empty();
        }
        int allowed =
                person.limits(week.getKey().week(), facts.network().policy()).maxDoubles();
        List<List<Placing>> doubles = doubles(week.getValue());
        List<Slot> slots =
                facts.slotsInPeriod(doubles.stream().flatMap(List::stream).toList());
        return doubles.size() <= allowed || slots.isEmpty()
                ? Stream.empty()
                : Stream.of(new Inconsistency(
                        kind(), List.of(person.id()), slots, new Inconsistency.Limit(allowed, doubles.size()), ""));
    }

    private static List<List<Placing>> doubles(List<Placing> week) {
        Map<LocalDate, List<Placing>> days = week.stream()
                .collect(Collectors.groupingBy(it -> it.slot().date(), LinkedHashMap::new, Collectors.toList()));
        return days.values().stream()
                .filter(day ->
                        day.stream().map(it -> it.slot().shift()).distinct().count() > 1)
                .toList();
    }
}
