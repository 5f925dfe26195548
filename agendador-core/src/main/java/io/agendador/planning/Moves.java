package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** The search's steps: each changes the state a little if that costs no more than it is allowed to. */
final class Moves {

    /** Of 100 steps, up to which one each kind is tried; found by trying on the benchmarks' instances. */
    private static final int REASSIGN = 80;

    private static final int SWAP_NEAR = 83;
    private static final int SWAP_FAR = 86;
    private static final int BLOCK = 98;
    /** Of 100 blocks that move, how many leave a repeated location if one is soon found: there is most to gain. */
    private static final int REPEATED = 80;
    /** How often one is looked for. */
    private static final int LOOKS = 24;
    /** How many are asked to take over what somebody leaves. */
    private static final int TRIES = 4;
    /** One in so many of those that the slot could do without: it hardly ever pays, and takes long to weigh. */
    private static final int RARELY = 32;

    private final State state;
    private final Slots slots;
    private final Draw draw;
    private final Blocks blocks;

    // The step that is weighed. One form for all kinds: the JVM compiles it once, and so in half the time.

    /** Who has it goes without, or takes what is {@link #left} for it. */
    private int slot;
    /** What somebody leaves to have {@link #slot}; -1 if nobody does. */
    private int left;
    /** Whether the holder of {@link #slot} goes without. */
    private boolean clears;
    /** Who takes what is free then, what was left or else the slot itself; nobody if it stays free. */
    private int heir;

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
        int drawn = draw.slot();
        int kind = draw.below(100);
        boolean larger = kind >= SWAP_FAR && kind < BLOCK;
        // In this order: the JVM inlines what it meets first, until it has enough, and compiles the rest apart and
        // later.
        return !larger ? small(drawn, kind, allowance) : block(drawn, allowance);
    }

    private boolean small(int drawn, int kind, long allowance) {
        boolean possible = kind < REASSIGN
                ? reassigns(drawn, allowance)
                : kind < SWAP_FAR ? swaps(drawn, kind) : hands(drawn, NOBODY);
        if (!possible || cost() > allowance) {
            return false;
        }
        make();
        return true;
    }

    private boolean block(int drawn, long allowance) {
        int begun = draw.below(100) < REPEATED ? repeated(drawn) : drawn;
        return blocks.move(begun, slots.place[draw.ofSameWeek(begun)], allowance);
    }

    /** The slot, or another one whose holder repeats its location, if there is one soon. */
    private int repeated(int drawn) {
        int found = drawn;
        for (int look = 0; look < LOOKS && !state.repeats(found); look++) {
            found = draw.slot();
        }
        return found;
    }

    private long cost() {
        int from = state.holder[slot];
        long cost = clears ? state.clearing(slot) : 0;
        if (left >= 0) {
            cost += state.switching(state.holder[left], left, slot);
            cost += clears || from == NOBODY ? 0 : state.switching(from, slot, left);
        }
        return heir == NOBODY ? cost : cost + state.placing(heir, left < 0 ? slot : left);
    }

    private void make() {
        if (clears) {
            state.clear(slot);
        }
        if (left >= 0) {
            state.exchange(left, slot);
        }
        if (heir != NOBODY) {
            state.place(heir, left < 0 ? slot : left);
        }
    }

    private boolean reassigns(int drawn, long allowance) {
        int from = state.holder[drawn];
        int to = draw.candidate(drawn);
        if (from == to) {
            return false;
        }
        int there = state.atTimeOf(to, drawn);
        if (there < 0 && state.fits(to, drawn) && handing(drawn, to) <= allowance) {
            return hands(drawn, to);
        }
        // Elsewhere then, at a limit, or with too much to do: it gives up something for it.
        there = there < 0 ? draw.slotOf(to, slots.week[drawn]) : there;
        return there >= 0 && slots.movable[there] && trades(drawn, there, true);
    }

    private long handing(int drawn, int to) {
        return state.placing(to, drawn) + (state.holder[drawn] == NOBODY ? 0 : state.clearing(drawn));
    }

    /** The slot goes to this one, or stays free. */
    private boolean hands(int drawn, int to) {
        slot = drawn;
        left = -1;
        clears = state.holder[drawn] != NOBODY;
        heir = to;
        return clears || to != NOBODY;
    }

    private boolean swaps(int drawn, int kind) {
        int other = kind < SWAP_NEAR ? draw.ofSamePlaceAndWeek(drawn) : draw.ofSameWeek(drawn);
        boolean free = state.holder[other] == NOBODY;
        return trades(free ? other : drawn, free ? drawn : other, false);
    }

    /**
     * Who has the second slot leaves it for the first, whose holder takes it in turn. If that one cannot, it may go
     * without: then somebody else takes over what was left.
     */
    private boolean trades(int first, int second, boolean handsOn) {
        int person = state.holder[second];
        int from = state.holder[first];
        if (person == from
                || person == NOBODY
                || !slots.allows(first, person)
                || !state.canSwitch(person, second, first)) {
            return false;
        }
        boolean both = from == NOBODY ? !handsOn : slots.allows(second, from) && state.canSwitch(from, first, second);
        if (both ? alike(first, second) : !handsOn || (from != NOBODY && draw.below(RARELY) > 0)) {
            return false;
        }
        slot = first;
        left = second;
        clears = !both && from != NOBODY;
        heir = both ? NOBODY : heir(second, person, from);
        return true;
    }

    /** Whether it makes no difference which of the two one has: rooms of one place at one time. */
    private boolean alike(int one, int other) {
        return slots.half[one] == slots.half[other]
                && slots.place[one] == slots.place[other]
                && slots.baseline[one] == NOBODY
                && slots.baseline[other] == NOBODY;
    }

    /** The cheapest of some for a slot that one leaves and another cannot take; all else have what they had. */
    private int heir(int of, int one, int another) {
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES; tries++) {
            int person = draw.candidate(of);
            if (person != one && person != another && state.fits(person, of)) {
                long cost = state.placing(person, of);
                best = cost < least ? person : best;
                least = Math.min(least, cost);
            }
        }
        return best;
    }
}
