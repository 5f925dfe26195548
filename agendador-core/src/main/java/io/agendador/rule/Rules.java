package io.agendador.rule;

import io.agendador.roster.Network;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rules of the domain, one per {@link Inconsistency.Kind}. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ProfessionalOverlap(),
            new RoomOverlap(),
            new CalendarConflict(),
            new RoomNotOpen(),
            new TagMissing(),
            new BlockViolated(),
            new HoursExceeded(),
            new DoublesExceeded(),
            new Gap(),
            new PreferenceMissed(),
            new LocationRepeated(),
            new DistantShifts());

    private Rules() {}

    /** All of them, by the gravity of what they find. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Everything that is wrong: the gravest kind first, each kind by its slots in {@link Network#slotOrder()}, and in
     * the same slots by the professionals' names.
     */
    public static List<Inconsistency> check(Facts facts) {
        Comparator<Inconsistency> order = Comparator.comparing(
                        Inconsistency::slots, lexicographic(facts.network().slotOrder()))
                .thenComparing(Inconsistency::professionals, lexicographic(facts.nameOrder()));
        return ALL.stream()
                .flatMap(rule -> rule.findings(facts).stream().sorted(order))
                .toList();
    }

    private static <T> Comparator<List<T>> lexicographic(Comparator<? super T> order) {
        return (one, other) -> IntStream.range(0, Math.min(one.size(), other.size()))
                .map(at -> order.compare(one.get(at), other.get(at)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(Integer.compare(one.size(), other.size()));
    }
}
