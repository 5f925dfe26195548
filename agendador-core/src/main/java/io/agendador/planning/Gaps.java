package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why nobody has a slot: for each professional the first rule that keeps it out. */
final class Gaps {

    private final Problem problem;
    private final Slots slots;
    private final State state;
    private final Eligibility eligibility;

    Gaps(Problem problem, int[] holder) {
        this.problem = problem;
        slots = problem.slots;
        state = new State(problem, Guide.NONE);
        state.become(holder);
        eligibility = new Eligibility(problem.request, problem.people, problem.places);
    }

    GapReasons reasons(int slot) {
        SortedMap<Exclusion, List<ProfessionalId>> excluded = new TreeMap<>();
        Slot gap = problem.slots.all.get(slot);
        var vacancy =
                eligibility.vacancy(problem.request.network().openSlot(gap).orElseThrow());
        for (int person = 0; person < problem.people.count; person++) {
            Exclusion standing = eligibility.exclusion(person, vacancy);
            Exclusion first = standing == null ? byOthers(person, slot) : standing;
            excluded.computeIfAbsent(first, any -> new ArrayList<>())
                    .add(problem.people.all.get(person).id());
        }
        excluded.replaceAll((rule, people) -> List.copyOf(people));
        return new GapReasons(gap, !slots.movable[slot], Collections.unmodifiableSortedMap(excluded));
    }

    /** What the person's other slots have against it. */
    private Exclusion byOthers(int person, int slot) {
        if (state.atTimeOf(person, slot) >= 0) {
            return Exclusion.ELSEWHERE;
        }
        int other = state.beside(person, slot);
        if (other != NOBODY && state.clash(slot, other)) {
            return Exclusion.CLOCK_OVERLAP;
        }
        if (state.passesHours(person, slot)) {
            return Exclusion.HOURS_LIMIT;
        }
        if (other != NOBODY && !problem.people.all.get(person).acceptsDoubles()) {
            return Exclusion.REFUSES_DOUBLES;
        }
        return state.fits(person, slot) ? Exclusion.COSTS_MORE : Exclusion.DOUBLES_LIMIT;
    }
}
