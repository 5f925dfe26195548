package io.agendador.rule;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The shapes that findings of several rules have. */
final class Findings {

    private Findings() {}

    /** One for each placing that is wrong by itself. */
    static List<Inconsistency> ofPlacings(Inconsistency.Kind kind, Facts facts, Predicate<Placing> wrong) {
        return ofPlacingsWithDetail(kind, facts, it -> wrong.test(it) ? Optional.of("") : Optional.empty());
    }

    /** One for each placing that has something to say against it. */
    static List<Inconsistency> ofPlacingsWithDetail(
            Inconsistency.Kind kind, Facts facts, Function<Placing, Optional<String>> wrong) {
        return facts.placings().stream()
                .flatMap(placing -> wrong
                        .apply(placing)
                        .map(detail -> of(kind, placing.professional(), List.of(placing.slot()), detail))
                        .stream())
                .toList();
    }

    /**
     * One for each professional and date with slots that do not go together with another slot of that day.
     *
     * @param clash symmetric
     */
    static List<Inconsistency> ofDays(Inconsistency.Kind kind, Facts facts, BiPredicate<Placing, Placing> clash) {
        return facts.byDay().entrySet().stream()
                .flatMap(day -> ofDay(kind, day.getKey().professional(), clashing(day.getValue(), clash)))
                .toList();
    }

    private static Stream<Inconsistency> ofDay(Inconsistency.Kind kind, ProfessionalId professional, List<Slot> slots) {
        return slots.isEmpty() ? Stream.empty() : Stream.of(of(kind, professional, slots, ""));
    }

    private static List<Slot> clashing(List<Placing> day, BiPredicate<Placing, Placing> clash) {
        return day.stream()
                .filter(one ->
                        day.stream().anyMatch(other -> !other.slot().equals(one.slot()) && clash.test(one, other)))
                .map(Placing::slot)
                .toList();
    }

    private static Inconsistency of(
            Inconsistency.Kind kind, ProfessionalId professional, List<Slot> slots, String detail) {
        return new Inconsistency(kind, List.of(professional), slots, null, detail);
    }
}
