package io.agendador.planning;

import io.agendador.planning.Eligibility.Vacancy;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All of what is in force in a window, as numbers, and what keeps people out of its slots whoever has the others. */
final class Standing {

    final Problem problem;
    private final List<List<Integer>> held;
    private final Map<Slot, List<Integer>> indices = new HashMap<>();
    private final Eligibility eligibility;

    Standing(PlanningRequest request) {
        // Only so does everything that is in force stand in the problem, also where no room is open.
        problem = ProblemBuilder.problem(request.onlyGaps());
        held = problem.held(problem.slots.standing);
        eligibility = new Eligibility(request, problem.people, problem.places);
        for (int slot = 0; slot < problem.slots.count; slot++) {
            indices.computeIfAbsent(problem.slots.all.get(slot), any -> new ArrayList<>())
                    .add(slot);
        }
    }

    /** The slots that the person has, in their order. */
    List<Integer> held(int person) {
        return held.get(person);
    }

    /** Where the slot is among the problem's, the one to be covered first; several if several people have it. */
    List<Integer> indices(Slot slot) {
        return indices.getOrDefault(slot, List.of());
    }

    int person(ProfessionalId professional) {
        int person = problem.people.of(professional);
        if (person == Problem.NOBODY) {
            throw new IllegalArgumentException("the network has no such professional: " + professional);
        }
        return person;
    }

    ProfessionalId professional(int person) {
        return problem.people.all.get(person).id();
    }

    /** What keeps everybody out of the slot, or null. */
    @Nullable
    Exclusion closed(Slot slot) {
        PlanningRequest request = problem.request;
        if (!request.window().contains(slot.date())) {
            throw new IllegalArgumentException("the slot lies outside of " + request.window() + ": " + slot);
        }
        if (request.network().openSlot(slot).isEmpty()) {
            return Exclusion.NOT_OPEN;
        }
        return request.begun(slot) ? Exclusion.BEGUN : null;
    }

    /** A slot that is not {@link #closed}. */
    Vacancy vacancy(Slot slot) {
        Network network = problem.request.network();
        return eligibility.vacancy(network.openSlot(slot).orElseThrow());
    }

    /** What keeps the person out, whoever has the other slots, or null. */
    @Nullable
    Exclusion exclusion(int person, Vacancy vacancy) {
        return eligibility.exclusion(person, vacancy);
    }
}
