package io.agendador.rule;

import io.agendador.roster.Professional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One finding per professional and week, with its slots of that week; hours count wherever they are worked. */
final class HoursExceeded implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.HOURS_EXCEEDED;
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
                person.limits(week.getKey().week(), facts.network().policy()).maxMinutes();
        int actual = week.getValue().stream().mapToInt(Placing::minutes).sum();
        return actual <= allowed
                ? Stream.empty()
                : Stream.of(new Inconsistency(
                        kind(),
                        List.of(person.id()),
                        facts.slotsInPeriod(week.getValue()),
                        new Inconsistency.Limit(allowed, actual),
                        ""));
    }
}
