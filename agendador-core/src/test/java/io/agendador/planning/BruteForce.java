package io.agendador.planning;

import org.jspecify.annotations.Nullable;

/** Solves small problems by trying every roster. */
final class BruteForce {

    private final Problem problem;
    private final int forced;
    private final int by;
    private final int[] holder;
    private int[] roster = {};
    private @Nullable Score best;

    private BruteForce(Problem problem, int forced, int by) {
        this.problem = problem;
        this.forced = forced;
        this.by = by;
        holder = problem.slots.standing.clone();
    }

    /** Of all rosters that break no hard rule. */
    static BruteForce of(Problem problem) {
        return with(problem, Problem.NOBODY, Problem.NOBODY);
    }

    /** Of those in which this person has the slot. */
    static BruteForce with(Problem problem, int slot, int person) {
        BruteForce all = new BruteForce(problem, slot, person);
        all.from(0);
        return all;
    }

    /** The best score, or null if there is no such roster. */
    @Nullable
    Score best() {
        return best;
    }

    /** One that has it. */
    int[] roster() {
        return roster;
    }

    private void from(int slot) {
        if (slot == holder.length) {
            keep(Scoring.of(problem, holder).score());
        } else if (slot == forced) {
            tried(slot, by);
        } else if (!problem.slots.movable[slot]) {
            from(slot + 1);
        } else {
            tried(slot, Problem.NOBODY);
            for (int person : problem.slots.candidates[slot]) {
                tried(slot, person);
            }
        }
    }

    private void tried(int slot, int person) {
        holder[slot] = person;
        from(slot + 1);
    }

    private void keep(Score score) {
        if (score.hard() == 0 && (best == null || score.betterThan(best))) {
            best = score;
            roster = holder.clone();
        }
    }
}
