package io.agendador.planning;

import io.agendador.planning.Eligibility.Vacancy;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Why nobody has a slot: for each professional the first rule that keeps it out. */
final class Gaps {

    private final Problem problem;
    private final Slots slots;
    private final List<List<Integer>> held;
    private final Eligibility eligibility;

    Gaps(Problem problem, int[] holder) {
        this.problem = problem;
        slots = problem.slots;
        held = problem.held(holder);
        eligibility = new Eligibility(problem.request, problem.people, problem.places);
    }

    GapReasons reasons(int slot) {
        SortedMap<Exclusion, List<ProfessionalId>> excluded = new TreeMap<>();
        Slot gap = problem.slots.all.get(slot);
        var vacancy =
                eligibility.vacancy(problem.request.network().openSlot(gap).orElseThrow());
        for (int person = 0; person < problem.people.count; person++) {
            Exclusion first = exclusion(person, slot, vacancy);
            excluded.computeIfAbsent(first == null ? Exclusion.COSTS_MORE : first, any -> new ArrayList<>())
                    .add(problem.people.all.get(person).id());
        }
        excluded.replaceAll((rule, people) -> List.copyOf(people));
        return new GapReasons(gap, !slots.movable[slot], Collections.unmodifiableSortedMap(excluded));
    }

    private @Nullable Exclusion exclusion(int person, int slot, Vacancy vacancy) {
        Exclusion own = eligibility.exclusion(person, vacancy);
        if (own != null) {
            return own;
        }
        return eligibility.asked(person, vacancy, slots.standing[slot] != Problem.NOBODY)
                ? Besides.exclusion(problem, person, slot, held.get(person))
                : Exclusion.NOT_ASKED;
    }
}
