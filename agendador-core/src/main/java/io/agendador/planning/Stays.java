package io.agendador.planning;

/** Who is how often at which place: what concentration and rotation cost, kept up slot by slot. */
final class Stays {

    private final Problem problem;
    private final Slots slots;
    private final int places;
    private final int weeks;
    private final int reach;
    private final int free;
    private final int concentration;
    private final int repeated;
    /** By person and place, the slots of the window. */
    private final int[] total;
    /** By person, place and week. */
    private final byte[] ofWeek;
    /** By person and place, the weeks with a stay, as {@link Problem#repeats} takes them. */
    private final int[] weeksStayed;
    /** By person, place and week, what one stay more costs: asked dozens of times for each time that it changes. */
    private final int[] coming;
    /** In the same order, what one stay less gains, if there is one. */
    private final int[] leaving;

    Stays(Problem problem) {
        this.problem = problem;
        slots = problem.slots;
        places = problem.places.count;
        weeks = problem.weeks;
        reach = problem.reach;
        free = problem.weights.freeStays();
        concentration = problem.weights.concentration();
        repeated = problem.weights.repeatedLocation();
        total = new int[problem.people.count * places];
        ofWeek = new byte[total.length * weeks];
        weeksStayed = problem.past.clone();
        coming = new int[ofWeek.length];
        leaving = new int[ofWeek.length];
        for (int cell = 0; cell < total.length; cell++) {
            appraise(cell);
        }
    }

    /** What it costs more if the person gets the slot. */
    int comingCost(int person, int slot) {
        return coming[(person * places + slots.place[slot]) * weeks + slots.week[slot]];
    }

    /** What it costs less if the person, who has the slot, loses it. */
    int leavingGain(int person, int slot) {
        return leaving[(person * places + slots.place[slot]) * weeks + slots.week[slot]];
    }

    /** Whether the person has the slot's place in a week near it, too. */
    boolean repeats(int person, int slot) {
        return repeatCost(weeksStayed[person * places + slots.place[slot]], reach + slots.week[slot]) > 0;
    }

    /** What it costs more if so many of the person's stays in the slot's week are at the other place instead of the slot's. */
    int movingCost(int person, int slot, int place, int count) {
        int from = person * places + slots.place[slot];
        int to = person * places + place;
        int week = slots.week[slot];
        int bit = reach + week;
        int cost = concentration
                * (over(total[from] - count) - over(total[from]) + over(total[to] + count) - over(total[to]));
        if (ofWeek[from * weeks + week] == count) {
            cost -= repeatCost(weeksStayed[from], bit);
        }
        return (weeksStayed[to] >>> bit & 1) == 0 ? cost + repeatCost(weeksStayed[to], bit) : cost;
    }

    private int over(int stays) {
        return Math.max(0, stays - free);
    }

    void come(int person, int slot) {
        stay(person, slot, 1);
    }

    void leave(int person, int slot) {
        stay(person, slot, -1);
    }

    private void stay(int person, int slot, int more) {
        int cell = person * places + slots.place[slot];
        int week = slots.week[slot];
        total[cell] += more;
        ofWeek[cell * weeks + week] += (byte) more;
        int others = weeksStayed[cell] & ~problem.stay(week);
        weeksStayed[cell] = ofWeek[cell * weeks + week] == 0 ? others : others | problem.stay(week);
        appraise(cell);
    }

    /** Every week anew: one stay tells on those beside it, and on all of them when it is the first that counts as too many. */
    private void appraise(int cell) {
        int more = total[cell] >= free ? concentration : 0;
        int less = total[cell] > free ? concentration : 0;
        int stayed = weeksStayed[cell];
        for (int week = 0; week < weeks; week++) {
            int of = cell * weeks + week;
            int repeat = repeatCost(stayed, reach + week);
            coming[of] = ofWeek[of] == 0 ? more + repeat : more;
            leaving[of] = ofWeek[of] == 1 ? less + repeat : less;
        }
    }

    /**
     * What a stay in the week of this bit costs beside those of other weeks: it repeats the one before if that is near, and the next
     * one repeats it, which counts if that does not repeat the one before anyway.
     */
    private int repeatCost(int stayed, int bit) {
        if (reach == 1) {
            // The usual case: the weeks on both sides.
            return repeated * Integer.bitCount(stayed & 0b101 << (bit - 1));
        }
        int back = bit + 1 - (Integer.SIZE - Integer.numberOfLeadingZeros(stayed & ((1 << bit) - 1)));
        int ahead = 1 + Integer.numberOfTrailingZeros(stayed >>> (bit + 1));
        int repeats = (back <= reach ? 1 : 0) + (ahead <= reach && ahead + back > reach ? 1 : 0);
        return repeated * repeats;
    }
}
