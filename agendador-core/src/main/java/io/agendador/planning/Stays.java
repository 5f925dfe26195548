package io.agendador.planning;

/** Who is how often at which place: what concentration and rotation cost, kept up slot by slot. */
final class Stays {

    private final Problem problem;
    private final Slots slots;
    private final int places;
    private final int weeks;
    /** By person and place, the slots of the window. */
    private final int[] total;
    /** By person, place and week. */
    private final byte[] ofWeek;
    /** By person and place, the weeks with a stay, as {@link Problem#repeats} takes them. */
    private final int[] weeksStayed;

    Stays(Problem problem) {
        this.problem = problem;
        slots = problem.slots;
        places = problem.places.count;
        weeks = problem.weeks;
        total = new int[problem.people.count * places];
        ofWeek = new byte[total.length * weeks];
        weeksStayed = problem.past.clone();
    }

    /** What it costs more if the person gets the slot. */
    int comingCost(int person, int slot) {
        int cell = person * places + slots.place[slot];
        int week = slots.week[slot];
        int cost = total[cell] >= problem.weights.freeStays() ? problem.weights.concentration() : 0;
        return ofWeek[cell * weeks + week] == 0 ? cost + repeatCost(weeksStayed[cell], week) : cost;
    }

    /** What it costs less if the person, who has the slot, loses it. */
    int leavingGain(int person, int slot) {
        int cell = person * places + slots.place[slot];
        int week = slots.week[slot];
        int gain = total[cell] > problem.weights.freeStays() ? problem.weights.concentration() : 0;
        return ofWeek[cell * weeks + week] == 1
                ? gain + repeatCost(weeksStayed[cell] & ~problem.stay(week), week)
                : gain;
    }

    void come(int person, int slot) {
        int cell = person * places + slots.place[slot];
        int week = slots.week[slot];
        total[cell]++;
        if (ofWeek[cell * weeks + week]++ == 0) {
            weeksStayed[cell] |= problem.stay(week);
        }
    }

    void leave(int person, int slot) {
        int cell = person * places + slots.place[slot];
        int week = slots.week[slot];
        total[cell]--;
        if (--ofWeek[cell * weeks + week] == 0) {
            weeksStayed[cell] &= ~problem.stay(week);
        }
    }

    /**
     * What a stay in the week costs beside these: it repeats the one before if that is near, and the next one repeats it,
     * which counts if that does not repeat the one before anyway.
     */
    private int repeatCost(int without, int week) {
        int bit = problem.reach + week;
        int back = bit + 1 - (Integer.SIZE - Integer.numberOfLeadingZeros(without & ((1 << bit) - 1)));
        int ahead = 1 + Integer.numberOfTrailingZeros(without >>> (bit + 1));
        int repeats =
                (back <= problem.reach ? 1 : 0) + (ahead <= problem.reach && ahead + back > problem.reach ? 1 : 0);
        return problem.weights.repeatedLocation() * repeats;
    }
}
