package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import java.util.Comparator;
import java.util.stream.IntStream;

/** A first roster: who could cover most has what it may, and each other slot goes to whom it costs least, the scarcest first. */
final class Construction {

    private Construction() {}

    static void construct(State state, int[] covering) {
        Slots slots = state.problem.slots;
        for (int slot = 0; slot < slots.count; slot++) {
            int person = covering[slot];
            if (slots.movable[slot] && person != NOBODY && state.allows(person, slot)) {
                state.place(person, slot);
            }
        }
        IntStream.range(0, slots.count)
                .filter(slot -> slots.movable[slot] && state.holder[slot] == NOBODY)
                .boxed()
                .sorted(Comparator.comparing((Integer slot) -> -slots.gap[slot])
                        .thenComparing(slot -> slots.candidates[slot].length))
                .forEach(slot -> fill(state, slot));
    }

    private static void fill(State state, int slot) {
        int best = NOBODY;
        long least = 0;
        for (int person : state.problem.slots.candidates[slot]) {
            if (state.fits(person, slot)) {
                long cost = state.placing(person, slot);
                if (cost < least) {
                    best = person;
                    least = cost;
                }
            }
        }
        if (best != NOBODY) {
            state.place(best, slot);
        }
    }
}
