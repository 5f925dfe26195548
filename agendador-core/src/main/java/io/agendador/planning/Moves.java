package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** The search's steps: each changes the state a little if that costs no more than it is allowed to. */
final class Moves {

    /** Of 100 steps, up to which one each kind is tried; found by trying on the benchmarks' instances. */
    private static final int REASSIGN = 62;

    private static final int SWAP_NEAR = 76;
    private static final int SWAP_FAR = 88;
    private static final int BLOCK_MOVE = 95;
    private static final int BLOCK_OVER = 98;

    private final State state;
    private final Slots slots;
    private final Draw draw;
    private final Trail trail;
    private final Refill refill;
    private final Blocks blocks;

    /** Where something can change hands. */
    Moves(State state, Dice dice) {
        this.state = state;
        Cells cells = new Cells(state.problem);
        draw = new Draw(state, cells, dice);
        slots = state.problem.slots;
        trail = new Trail(state);
        refill = new Refill(state, draw, trail);
        blocks = new Blocks(state, cells, refill, trail);
    }

    /** Tries one step; whether it stands. */
    boolean step(long allowance) {
        int slot = draw.slot();
        int kind = draw.below(100);
        if (kind < REASSIGN) {
            return reassign(slot, draw.candidate(slot), allowance);
        }
        if (kind < SWAP_NEAR) {
            return swap(slot, draw.ofSamePlaceAndWeek(slot), allowance);
        }
        if (kind < SWAP_FAR) {
            return swap(slot, draw.ofSameWeek(slot), allowance);
        }
        if (kind < BLOCK_MOVE) {
            return blocks.move(slot, slots.place[draw.ofSameWeek(slot)], allowance);
        }
        if (kind < BLOCK_OVER) {
            return blocks.handOver(slot, draw.candidate(slot), allowance);
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
        return left >= 0 && slots.movable[left] && trade(slot, left, to, allowance);
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

    /** The person leaves its slot for the first; whoever had that takes what becomes free, or someone else does. */
    private boolean trade(int slot, int left, int person, long allowance) {
        if (!state.canSwitch(person, left, slot)) {
            return false;
        }
        int from = state.holder[slot];
        if (from != NOBODY && slots.allows(left, from) && state.canSwitch(from, slot, left)) {
            return !alike(slot, left) && exchange(slot, left, allowance);
        }
        return handOn(slot, left, person, allowance);
    }

    /** The person leaves its slot for the first, whose holder goes without; the one left goes to whom it costs least of some. */
    private boolean handOn(int slot, int left, int person, long allowance) {
        int from = state.holder[slot];
        int heir = refill.heir(slot, left, person);
        long cost = state.switching(person, left, slot)
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

    /** Whether it makes no difference which of the two one has: rooms of one place at one time. */
    private boolean alike(int slot, int other) {
        return slots.half[slot] == slots.half[other]
                && slots.place[slot] == slots.place[other]
                && slots.baseline[slot] == NOBODY
                && slots.baseline[other] == NOBODY;
    }

    /** Two slots of one week change hands; both can. */
    private boolean exchange(int slot, int other, long allowance) {
        int first = state.holder[slot];
        int second = state.holder[other];
        if (state.switching(second, other, slot) + state.switching(first, slot, other) > allowance) {
            return false;
        }
        state.exchange(slot, other);
        return true;
    }

    private boolean swap(int slot, int other, long allowance) {
        int first = state.holder[slot];
        int second = state.holder[other];
        if (first == second) {
            return false;
        }
        if (first == NOBODY || second == NOBODY) {
            return first == NOBODY ? shift(other, slot, allowance) : shift(slot, other, allowance);
        }
        return slots.allows(other, first)
                && slots.allows(slot, second)
                && state.canSwitch(first, slot, other)
                && state.canSwitch(second, other, slot)
                && exchange(slot, other, allowance);
    }

    /** Who has the first slot leaves it for the second, which nobody has. */
    private boolean shift(int slot, int free, long allowance) {
        int person = state.holder[slot];
        if (!slots.allows(free, person)
                || !state.canSwitch(person, slot, free)
                || state.switching(person, slot, free) > allowance) {
            return false;
        }
        state.exchange(slot, free);
        return true;
    }

    private boolean release(int slot, long allowance) {
        if (state.holder[slot] == NOBODY || state.clearing(slot) > allowance) {
            return false;
        }
        state.clear(slot);
        return true;
    }
}
