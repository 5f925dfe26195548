package io.agendador.planning;

import static io.agendador.planning.SmallClinic.aClinic;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void saysWhatAnAssignmentSavesAndWhatItCosts() {
        SmallClinic clinic = aClinic();
        Professional ana = clinic.person("Ana", it -> it.preferredShift(Shift.AFTERNOON));
        Slot slot = clinic.open(clinic.room("Savassi", "Sul"), 1, MORNING);
        clinic.published(slot, ana);
        assertThat(clinic.plan().reasons().get(slot))
                .containsExactly(
                        Map.entry(ScorePart.GAPS, -3000L),
                        Map.entry(ScorePart.CHANGES, -1L),
                        Map.entry(ScorePart.UNDER_HOURS, -18L),
                        Map.entry(ScorePart.MISSED_SHIFT, 2L));
    }

    /** Fewer tries than elsewhere: each scores a whole roster as often as it has assignments. */
    @Property(tries = 200)
    void isWhatTheWholeScoreLosesWithoutTheAssignment(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(PlanningCases.request(seed));
        int[] holder = Annealed.roster(problem, seed);
        Reasons reasons = new Reasons(problem, holder);
        Map<ScorePart, Long> whole = Scoring.of(problem, holder).byPart();
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != Problem.NOBODY) {
                int[] without = holder.clone();
                without[slot] = Problem.NOBODY;
                Map<ScorePart, Long> rest = Scoring.of(problem, without).byPart();
                Map<ScorePart, Long> difference = new TreeMap<>();
                whole.forEach((part, cost) -> difference.put(part, cost - rest.get(part)));
                difference.values().removeIf(cost -> cost == 0);
                assertThat(reasons.of(slot)).isEqualTo(difference);
            }
        }
    }
}
