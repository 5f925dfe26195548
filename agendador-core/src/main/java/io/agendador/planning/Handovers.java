package io.agendador.planning;

import io.agendador.planning.Eligibility.Vacancy;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a person whom only other slots keep out of one can come to have it: by handing over some of that week. */
final class Handovers {

    private static final Comparator<Rearrangement> CHEAPEST = Comparator.comparing(Rearrangement::cost);

    private final Standing standing;
    private final int person;
    private final Slot slot;
    private final Variant free;
    private final List<Slot> own;

    Handovers(Standing standing, int person, Slot slot) {
        this.standing = standing;
        this.person = person;
        this.slot = slot;
        free = new Variant(standing).without(slot);
        own = standing.held(person).stream()
                .map(standing.problem.slots.all::get)
                .filter(it -> it.week().equals(slot.week()) && !it.equals(slot))
                .filter(it -> !standing.problem.request.begun(it))
                .distinct()
                .toList();
    }

    /** With as few handovers as possible, two at most. */
    Optional<Rearrangement> cheapest() {
        return of(List.of()).min(CHEAPEST).or(this::cheapestOne).or(this::cheapestTwo);
    }

    private Optional<Rearrangement> cheapestOne() {
        return own.stream().flatMap(it -> of(List.of(it))).min(CHEAPEST);
    }

    private Optional<Rearrangement> cheapestTwo() {
        return own.stream()
                .flatMap(one ->
                        own.stream().filter(other -> !other.equals(one)).flatMap(other -> of(List.of(one, other))))
                .min(CHEAPEST);
    }

    /** If these suffice. */
    private Stream<Rearrangement> of(List<Slot> given) {
        Variant variant = free;
        for (Slot it : given) {
            variant = variant.without(it);
        }
        if (variant.exclusion(person, slot) != null) {
            return Stream.empty();
        }
        variant = variant.with(slot, person);
        List<Placement> others = new ArrayList<>();
        for (Slot it : given) {
            Integer taker = taker(variant, it);
            others.add(new Placement(it, taker == null ? null : standing.professional(taker)));
            variant = taker == null ? variant : variant.with(it, taker);
        }
        return Stream.of(new Rearrangement(others, variant.cost()));
    }

    /** Who takes the slot over at the least cost; null if it is best left free. */
    private @Nullable Integer taker(Variant variant, Slot given) {
        if (standing.closed(given) != null) {
            return null;
        }
        Vacancy vacancy = standing.vacancy(given);
        Integer taker = null;
        ScoreDelta least = variant.cost();
        for (int other = 0; other < standing.problem.people.count; other++) {
            if (variant.exclusion(other, given, vacancy) == null) {
                ScoreDelta cost = variant.with(given, other).cost();
                if (cost.compareTo(least) < 0) {
                    taker = other;
                    least = cost;
                }
            }
        }
        return taker;
    }
}
