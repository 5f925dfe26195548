package io.agendador.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import io.agendador.benchmarks.kit.Eligibility;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Instance.Location;
import io.agendador.benchmarks.kit.Instance.Opening;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Timefold plans: the movable openings, beside the fixed ones. It begins with what is in force. Public, for Timefold
 * reflects on it.
 */
@PlanningSolution(solutionCloner = PlannedRoster.Cloner.class)
public class PlannedRoster {

    final Instance instance;

    /** Not planned; whoever has one stays. */
    final List<PlannedOpening> fixed;

    @PlanningEntityCollectionProperty
    final List<PlannedOpening> movable;

    @PlanningScore
    @Nullable
    HardMediumSoftLongScore score;

    PlannedRoster(Instance instance) {
        this.instance = instance;
        fixed = new ArrayList<>();
        movable = new ArrayList<>();
        Eligibility eligibility = new Eligibility(instance);
        Map<String, Integer> people = new HashMap<>();
        instance.professionals().forEach(it -> people.put(it.id(), people.size()));
        Map<String, Location> locations = new LinkedHashMap<>();
        instance.locations().forEach(it -> locations.put(it.id(), it));
        List<String> places = List.copyOf(locations.keySet());
        for (Opening it : instance.openings()) {
            List<Integer> eligible = it.fixed() ? List.of() : indexes(eligibility.of(it), people);
            Location location = locations.getOrDefault(it.location(), new Location(it.location(), 5, -1));
            PlannedOpening planned = new PlannedOpening(it, location, places.indexOf(it.location()), eligible);
            String holder = it.fixed() ? it.professional() : instance.inForce().get(it.id());
            Integer person = holder == null ? null : people.get(holder);
            boolean stays = person != null && (it.fixed() || eligible.contains(person));
            planned.person = stays ? person : null;
            (it.fixed() ? fixed : movable).add(planned);
        }
    }

    private PlannedRoster(PlannedRoster other) {
        instance = other.instance;
        fixed = other.fixed;
        movable = other.movable.stream().map(PlannedOpening::copy).toList();
        score = other.score;
    }

    /** As the kit writes it. */
    Map<String, String> assignments() {
        Map<String, String> assignments = new LinkedHashMap<>();
        for (List<PlannedOpening> some : List.of(fixed, movable)) {
            for (PlannedOpening it : some) {
                if (it.person != null) {
                    assignments.put(
                            it.opening.id(),
                            instance.professionals().get(it.person).id());
                }
            }
        }
        return assignments;
    }

    private static List<Integer> indexes(List<Professional> some, Map<String, Integer> people) {
        return some.stream().map(it -> people.getOrDefault(it.id(), -1)).toList();
    }

    /** What is fixed, and what is known of an opening, never changes: copies share it. */
    public static final class Cloner implements SolutionCloner<PlannedRoster> {

        /** For Timefold. */
        public Cloner() {}

        @Override
        public PlannedRoster cloneSolution(PlannedRoster original) {
            return new PlannedRoster(original);
        }
    }
}
