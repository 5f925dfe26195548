package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import java.util.Arrays;

/**
 * A roster that changes slot by slot and always knows its score. It keeps the hard rules for whatever is placed where it
 * {@link #fits}. The search spends its time here.
 */
final class State {

    final Problem problem;
    /** Who has each slot, or nobody. */
    final int[] holder;
    /** By person and half day, the slot, or -1. */
    final int[] at;

    private long gaps;
    private long doubles;
    private int changes;
    private long preferences;

    private final Slots slots;
    private final People people;
    private final Stays stays;
    private final Hours hours;
    private final int weeks;
    private final int places;
    private final int halves;
    /** By person and week. */
    private final int[] doublesOf;

    private final long gapCost;
    private final long doubleCost;
    private final long changeCost;
    private final int distant;

    /** With what is fixed, and nothing else. */
    State(Problem problem, Guide guide) {
        this.problem = problem;
        slots = problem.slots;
        people = problem.people;
        weeks = problem.weeks;
        places = problem.places.count;
        halves = weeks * 14;
        stays = new Stays(problem);
        hours = new Hours(problem);
        holder = new int[slots.count];
        at = new int[people.count * halves];
        doublesOf = new int[people.count * weeks];
        gapCost = guide.gap();
        doubleCost = guide.twice();
        changeCost = guide.change();
        distant = problem.weights.distantShifts();
        Arrays.fill(holder, NOBODY);
        Arrays.fill(at, -1);
        changes = problem.lost;
        start();
    }

    /** Whether the person can have the free slot besides all it has. */
    boolean fits(int person, int slot) {
        if (atTimeOf(person, slot) >= 0 || passesHours(person, slot)) {
            return false;
        }
        int other = beside(person, slot);
        return other < 0 || (!passesDoubles(person, slot, 0) && !clash(slot, other));
    }

    /** Whether it is also one of the slot's candidates. */
    boolean allows(int person, int slot) {
        return slots.allows(slot, person) && fits(person, slot);
    }

    /** Whether the slot would bring the person over its hours of the week. */
    boolean passesHours(int person, int slot) {
        return hours.passes(person, slot, slots.minutes[slot]);
    }

    /** The slot that the person has in this one's half day, or -1. */
    int atTimeOf(int person, int slot) {
        return at[person * halves + slots.half[slot]];
    }

    /** The slot that the person has in the other shift of this one's day, or -1. */
    int beside(int person, int slot) {
        return at[(person * halves + slots.half[slot]) ^ 1];
    }

    /** Whether the two, of one day, overlap by the clock. */
    boolean clash(int slot, int other) {
        return problem.clash(slot, other);
    }

    /** Whether the person can have the second slot in the place of the first, which it has, of the same week. */
    boolean canSwitch(int person, int from, int to) {
        int there = atTimeOf(person, to);
        if ((there >= 0 && there != from) || hours.passes(person, to, slots.minutes[to] - slots.minutes[from])) {
            return false;
        }
        int other = beside(person, to);
        if (other < 0 || other == from) {
            return true;
        }
        int fewer = beside(person, from) >= 0 ? 1 : 0;
        return !passesDoubles(person, to, fewer) && !clash(to, other);
    }

    /** Whether somebody has the slot who has its place in a week near it, too. */
    boolean repeats(int slot) {
        return holder[slot] != NOBODY && stays.repeats(holder[slot], slot);
    }

    /**
     * What so many of its slots at the place and in the week of this one cost its holder more in preferences, its hours
     * apart, if they were at the other place; whoever gives them up there not counted.
     */
    int movingCost(int slot, int place, int count) {
        int person = holder[slot];
        int[] missed = people.missedPlace;
        int wishes = missed[person * places + place] - missed[person * places + slots.place[slot]];
        return count * wishes + stays.movingCost(person, slot, place, count);
    }

    /** The score as the search sees it: all levels in one number. */
    long guided() {
        return gapCost * gaps + doubleCost * doubles + changeCost * changes + preferences;
    }

    /** How {@link #guided} changes if the person, whom it {@link #fits}, gets the free slot. */
    long placing(int person, int slot) {
        return placingCost(person, slot) - levels(person, slot) + doubling(person, slot);
    }

    /** How {@link #guided} changes if the slot is taken from whoever has it. */
    long clearing(int slot) {
        int person = holder[slot];
        return clearingCost(person, slot) + levels(person, slot) - doubling(person, slot);
    }

    /** How {@link #guided} changes if the person gives the first slot for the second as it {@link #canSwitch}. */
    long switching(int person, int from, int to) {
        long cost = switchingCost(person, from, to, slots.minutes[to] - slots.minutes[from]);
        long doubling = beside(person, to) == from ? 0 : doubling(person, to);
        return cost + levels(person, from) - levels(person, to) - doubling(person, from) + doubling;
    }

    /** Gives a free slot to the person; what is fixed may break limits and be in two places at once. */
    void place(int person, int slot) {
        preferences += placingCost(person, slot);
        int half = person * halves + slots.half[slot];
        if (at[half] < 0) {
            at[half] = slot;
            count(person, slot, 1);
        }
        hours.work(person, slot, slots.minutes[slot]);
        stays.come(person, slot);
        gaps -= slots.gap[slot];
        changes -= slots.baseline[slot] == person ? 1 : 0;
        holder[slot] = person;
    }

    /** Takes the slot, which is movable, from whoever has it. */
    void clear(int slot) {
        int person = holder[slot];
        preferences += clearingCost(person, slot);
        count(person, slot, -1);
        at[person * halves + slots.half[slot]] = -1;
        hours.work(person, slot, -slots.minutes[slot]);
        stays.leave(person, slot);
        gaps += slots.gap[slot];
        changes += slots.baseline[slot] == person ? 1 : 0;
        holder[slot] = NOBODY;
    }

    /** Who has the first slot, and nobody else, goes to the other, and whoever has that takes the first; both can. */
    void exchange(int slot, int other) {
        int first = holder[slot];
        int second = holder[other];
        turn(first, slot, other);
        if (second == NOBODY) {
            gaps += slots.gap[slot] - slots.gap[other];
        } else {
            turn(second, other, slot);
        }
        holder[slot] = second;
        holder[other] = first;
    }

    /** One of an exchange: nobody is asked whether the slot that it goes to is free. */
    private void turn(int person, int from, int to) {
        int more = slots.minutes[to] - slots.minutes[from];
        preferences += switchingCost(person, from, to, more);
        count(person, from, -1);
        at[person * halves + slots.half[from]] = -1;
        at[person * halves + slots.half[to]] = to;
        count(person, to, 1);
        hours.work(person, to, more);
        if (slots.place[from] != slots.place[to]) {
            stays.leave(person, from);
            stays.come(person, to);
        }
        changes += (slots.baseline[from] == person ? 1 : 0) - (slots.baseline[to] == person ? 1 : 0);
    }

    /** Makes the roster this one, which was some state's {@link #holder}. */
    void become(int[] other) {
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != other[slot] && holder[slot] != NOBODY) {
                clear(slot);
            }
        }
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != other[slot]) {
                place(other[slot], slot);
            }
        }
    }

    long coverage() {
        return problem.weights.gap() * gaps + problem.weights.doubleShift() * doubles;
    }

    /** Whether it is better than this {@link #score}, which is asked after each step. */
    boolean betterThan(Score other) {
        if (coverage() != other.coverage()) {
            return coverage() < other.coverage();
        }
        int stability = problem.weights.stability();
        if (stability == 0 && changes != other.changes()) {
            return changes < other.changes();
        }
        return preferences + (long) stability * changes < other.preferences();
    }

    Score score() {
        int stability = problem.weights.stability();
        return new Score(0, coverage(), stability == 0 ? changes : 0, preferences + (long) stability * changes);
    }

    private void start() {
        for (int person = 0; person < people.count; person++) {
            preferences += (long) weeks * problem.hoursCost(person, 0);
        }
        for (int slot = 0; slot < slots.count; slot++) {
            gaps += slots.gap[slot];
            changes += slots.baseline[slot] == NOBODY ? 0 : 1;
        }
        for (int slot = 0; slot < slots.count; slot++) {
            if (!slots.movable[slot] && slots.standing[slot] != NOBODY) {
                place(slots.standing[slot], slot);
            }
        }
    }

    private boolean passesDoubles(int person, int slot, int fewer) {
        int week = person * weeks + slots.week[slot];
        return doublesOf[week] - fewer >= people.maxDoubles[week];
    }

    /** What the preferences cost more, the distance of doubles apart, if the person gets the slot. */
    private int placingCost(int person, int slot) {
        return hours.cost(person, slot, slots.minutes[slot]) + wishes(person, slot) + stays.comingCost(person, slot);
    }

    /** The same if the person, who has it, loses the slot. */
    private int clearingCost(int person, int slot) {
        return hours.cost(person, slot, -slots.minutes[slot]) - wishes(person, slot) - stays.leavingGain(person, slot);
    }

    /** The same if the person gives the first for the second. */
    private int switchingCost(int person, int from, int to, int more) {
        int cost = hours.cost(person, to, more) + wishes(person, to) - wishes(person, from);
        return slots.place[from] == slots.place[to]
                ? cost
                : cost + stays.comingCost(person, to) - stays.leavingGain(person, from);
    }

    private int wishes(int person, int slot) {
        return people.missedShift[person * 2 + (slots.half[slot] & 1)]
                + people.missedPlace[person * places + slots.place[slot]];
    }

    /** What the slot is worth to the levels above the preferences when the person has it, doubles apart. */
    private long levels(int person, int slot) {
        long worth = gapCost * slots.gap[slot];
        return slots.baseline[slot] == person ? worth + changeCost : worth;
    }

    /** What it costs that the slot makes a double with what the person has beside it. */
    private long doubling(int person, int slot) {
        int other = beside(person, slot);
        return other < 0 ? 0 : doubleCost + distance(slot, other);
    }

    private void count(int person, int slot, int more) {
        int other = beside(person, slot);
        if (other >= 0) {
            doubles += more;
            doublesOf[person * weeks + slots.week[slot]] += more;
            preferences += (long) more * distance(slot, other);
        }
    }

    private int distance(int slot, int other) {
        return problem.places.distant(slots.place[slot], slots.place[other]) ? distant : 0;
    }
}
