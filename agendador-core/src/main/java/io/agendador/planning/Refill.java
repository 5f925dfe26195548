package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** Finds somebody for a slot that a step frees. */
final class Refill {

    private static final int TRIES = 4;

    private final State state;
    private final Draw draw;
    private final Trail trail;

    Refill(State state, Draw draw, Trail trail) {
        this.state = state;
        this.draw = draw;
        this.trail = trail;
    }

    /** Gives it to the cheapest of some, if anybody fits. */
    void fill(int slot) {
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES; tries++) {
            int person = draw.candidate(slot);
            if (state.fits(person, slot) && state.placing(person, slot) < least) {
                best = person;
                least = state.placing(person, slot);
            }
        }
        if (best != NOBODY) {
            trail.set(slot, best);
        }
    }

    /** The cheapest of some once the person has left it for another slot, whose holder could not take it; or nobody. */
    int heir(int slot, int left, int person) {
        int from = state.holder[slot];
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES; tries++) {
            int other = draw.candidate(left, slot, person);
            // What others have is as before.
            if (other != person && other != from && state.fits(other, left)) {
                long cost = state.placing(other, left);
                if (cost < least) {
                    best = other;
                    least = cost;
                }
            }
        }
        return best;
    }
}
