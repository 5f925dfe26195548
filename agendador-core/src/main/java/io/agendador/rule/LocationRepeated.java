package io.agendador.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One finding per professional, location and week, with the slots of that week. */
final class LocationRepeated implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.LOCATION_REPEATED;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        Set<Facts.Stay> known = facts.allStays();
        int allowed = facts.network().policy().minWeeksBetweenSameLocation();
        return facts.stays().entrySet().stream()
                .flatMap(it -> finding(facts, it, known, allowed))
                .toList();
    }

    private Stream<Inconsistency> finding(
            Facts facts, Map.Entry<Facts.Stay, List<Placing>> stay, Set<Facts.Stay> known, int allowed) {
        return IntStream.rangeClosed(1, allowed)
                .filter(weeks -> known.contains(stay.getKey().weeksBefore(weeks)))
                .limit(1)
                .mapToObj(weeks -> new Inconsistency(
                        kind(),
                        List.of(stay.getKey().professional()),
                        facts.slotsInPeriod(stay.getValue()),
                        new Inconsistency.Limit(allowed, weeks),
                        ""));
    }
}
