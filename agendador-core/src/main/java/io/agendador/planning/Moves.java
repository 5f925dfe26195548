package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** The search's steps: each changes the state a little if that costs no more than it is allowed to. */
final class Moves {

    /** Of 100 steps, up to which one each kind is tried; found by trying on the benchmarks' instances. */
    private static final int REASSIGN = 62;

    private static final int SWAP_NEAR = 77;
    private static final int SWAP_FAR = 92;
    private static final int BLOCK = 98;
    /** How many are asked to take over what somebody leaves. */
    private static final int TRIES = 4;

    private final State state;
    private final Slots slots;
    private final Draw draw;
    private final Blocks blocks;

    /** Where something can change hands. */
    Moves(State state, Dice dice) {
        this.state = state;
        Cells cells = new Cells(state.problem);
        draw = new Draw(state, cells, dice);
        slots = state.problem.slots;
        blocks = new Blocks(state, cells);
    }

    /** Tries one step; whether it stands. */
    boolean step(long allowance) {
        int slot = draw.slot();
        int kind = draw.below(100);
        if (kind < REASSIGN) {
            return reassign(slot, draw.candidate(slot), allowance);
        }
        if (kind < SWAP_FAR) {
            return swap(slot, kind < SWAP_NEAR ? draw.ofSamePlaceAndWeek(slot) : draw.ofSameWeek(slot), allowance);
        }
        if (kind < BLOCK) {
            return blocks.move(slot, slots.place[draw.ofSameWeek(slot)], allowance);
        }
        return release(slot, allowance);
    }

    private boolean reassign(int slot, int to, long allowance) {
        int from = state.holder[slot];
        if (from == to) {
            return false;
        }
        int left = state.atTimeOf(to, slot);
        if (left < 0 && state.fits(to, slot)) {
            return hand(slot, from, to, allowance);
        }
        // Elsewhere then, or at a limit: it has to give up something first.
        left = left < 0 ? draw.slotOf(to, slots.week[slot]) : left;
        return left >= 0 && slots.movable[left] && trade(slot, left, true, allowance);
    }

    private boolean hand(int slot, int from, int to, long allowance) {
        long cost = state.placing(to, slot) + (from == NOBODY ? 0 : state.clearing(slot));
        if (cost > allowance) {
            return false;
        }
        if (from != NOBODY) {
            state.clear(slot);
        }
        state.place(to, slot);
        return true;
    }

    private boolean swap(int slot, int other, long allowance) {
        boolean free = state.holder[other] == NOBODY;
        return trade(free ? other : slot, free ? slot : other, false, allowance);
    }

    /**
     * Who has the second slot leaves it for the first, whose holder takes it in turn. If that one cannot, it may go
     * without: then somebody else takes over what was left.
     */
    private boolean trade(int slot, int left, boolean handsOn, long allowance) {
        int person = state.holder[left];
        int from = state.holder[slot];
        if (person == from || person == NOBODY || !slots.allows(slot, person) || !state.canSwitch(person, left, slot)) {
            return false;
        }
        boolean both = from == NOBODY ? !handsOn : slots.allows(left, from) && state.canSwitch(from, slot, left);
        if (both) {
            return !alike(slot, left) && exchange(slot, left, allowance);
        }
        return handsOn && handOn(slot, left, allowance);
    }

    /** Whether it makes no difference which of the two one has: rooms of one place at one time. */
    private boolean alike(int slot, int other) {
        return slots.half[slot] == slots.half[other]
                && slots.place[slot] == slots.place[other]
                && slots.baseline[slot] == NOBODY
                && slots.baseline[other] == NOBODY;
    }

    private boolean exchange(int slot, int left, long allowance) {
        int from = state.holder[slot];
        long cost = state.switching(state.holder[left], left, slot)
                + (from == NOBODY ? 0 : state.switching(from, slot, left));
        if (cost > allowance) {
            return false;
        }
        state.exchange(left, slot);
        return true;
    }

    private boolean handOn(int slot, int left, long allowance) {
        int from = state.holder[slot];
        int heir = heir(left, state.holder[left], from);
        long cost = state.switching(state.holder[left], left, slot)
                + (from == NOBODY ? 0 : state.clearing(slot))
                + (heir == NOBODY ? 0 : state.placing(heir, left));
        if (cost > allowance) {
            return false;
        }
        if (from != NOBODY) {
            state.clear(slot);
        }
        state.exchange(left, slot);
        if (heir != NOBODY) {
            state.place(heir, left);
        }
        return true;
    }

    /** The cheapest of some for a slot that one leaves and another cannot take; all else have what they had. */
    private int heir(int slot, int one, int another) {
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES; tries++) {
            int person = draw.candidate(slot);
            if (person != one && person != another && state.fits(person, slot)) {
                long cost = state.placing(person, slot);
                best = cost < least ? person : best;
                least = Math.min(least, cost);
            }
        }
        return best;
    }

    private boolean release(int slot, long allowance) {
        if (state.holder[slot] == NOBODY || state.clearing(slot) > allowance) {
            return false;
        }
        state.clear(slot);
        return true;
    }
}
