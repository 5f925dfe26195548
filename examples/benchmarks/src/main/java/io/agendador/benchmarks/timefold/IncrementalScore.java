package io.agendador.benchmarks.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Score;
import java.util.Map;

/**
 * The score of a roster, kept up to date. Timefold maximises, so all of it is negative; medium holds two levels of ours,
 * coverage and changes, side by side. Public, for Timefold makes it.
 */
public final class IncrementalScore implements IncrementalScoreCalculator<PlannedRoster, HardMediumSoftLongScore> {

    @SuppressWarnings("NullAway.Init")
    private Instance instance;

    @SuppressWarnings("NullAway.Init")
    private Tally tally;

    private Map<String, String> published = Map.of();
    private long gaps;
    private long changes;

    /** For Timefold. */
    public IncrementalScore() {}

    /** Our score from its. */
    static Score ours(Instance instance, HardMediumSoftLongScore its) {
        long medium = -its.mediumScore();
        return new Score(
                -its.hardScore(),
                medium / moreThanChanges(instance),
                medium % moreThanChanges(instance),
                -its.softScore());
    }

    @Override
    public void resetWorkingSolution(PlannedRoster roster) {
        instance = roster.instance;
        published = instance.inForce();
        tally = new Tally(roster);
        gaps = 0;
        changes = 0;
        roster.fixed.stream().filter(it -> it.person == null).forEach(it -> gaps += weight(it));
        roster.movable.forEach(it -> put(it, 1));
    }

    @Override
    public void beforeVariableChanged(Object opening, String variable) {
        put((PlannedOpening) opening, -1);
    }

    @Override
    public void afterVariableChanged(Object opening, String variable) {
        put((PlannedOpening) opening, 1);
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        long coverage =
                instance.weights().gap() * gaps + (long) instance.weights().dbl() * tally.doubles();
        return HardMediumSoftLongScore.of(
                -tally.hard(),
                -(coverage * moreThanChanges(instance) + changes),
                -(tally.preferences() + instance.weights().stability() * changes));
    }

    @Override
    public void beforeEntityAdded(Object opening) {}

    @Override
    public void afterEntityAdded(Object opening) {}

    @Override
    public void beforeEntityRemoved(Object opening) {}

    @Override
    public void afterEntityRemoved(Object opening) {}

    /** Counts an opening in (1) or out (−1), as it is now. */
    private void put(PlannedOpening it, int by) {
        if (it.person == null) {
            gaps += by * weight(it);
        } else {
            tally.change(it.person, it, by);
        }
        if (!published.isEmpty()) {
            String before = published.get(it.opening.id());
            boolean kept = it.person != null
                    && instance.professionals().get(it.person).id().equals(before);
            changes += before == null || kept ? 0 : by;
        }
    }

    private static long weight(PlannedOpening it) {
        return 6L - it.location.priority();
    }

    private static long moreThanChanges(Instance instance) {
        return instance.inForce().size() + 1L;
    }
}
