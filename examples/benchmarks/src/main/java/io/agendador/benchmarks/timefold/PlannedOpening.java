package io.agendador.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import io.agendador.benchmarks.kit.Instance.Location;
import io.agendador.benchmarks.kit.Instance.Opening;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opening that somebody is looked for. People and places go by their index in the instance. Public, for Timefold
 * reflects on it.
 */
@PlanningEntity(comparatorClass = PlannedOpening.ByDifficulty.class)
public class PlannedOpening {

    final Opening opening;
    final Location location;
    final int place;

    @ValueRangeProvider
    final List<Integer> eligible;

    @PlanningVariable(allowsUnassigned = true)
    @Nullable
    Integer person;

    PlannedOpening(Opening opening, Location location, int place, List<Integer> eligible) {
        this.opening = opening;
        this.location = location;
        this.place = place;
        this.eligible = eligible;
    }

    PlannedOpening copy() {
        PlannedOpening copy = new PlannedOpening(opening, location, place, eligible);
        copy.person = person;
        return copy;
    }

    int week() {
        return opening.day() / 7;
    }

    /** Difficult, and so placed first, is what few may have, and among those what matters most. */
    public static final class ByDifficulty implements Comparator<PlannedOpening> {

        private static final Comparator<PlannedOpening> ORDER = Comparator.comparingInt(
                        (PlannedOpening it) -> -it.eligible.size())
                .thenComparingInt(it -> -it.location.priority())
                .thenComparing(it -> it.opening.id());

        /** For Timefold. */
        public ByDifficulty() {}

        @Override
        public int compare(PlannedOpening one, PlannedOpening other) {
            return ORDER.compare(one, other);
        }
    }
}
