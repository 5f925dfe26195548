package io.agendador.planning;

import io.agendador.roster.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A request in compact arrays: what stays the same however long one searches. A roster of it is an array that says for
 * each slot who has it, or {@link #NOBODY}.
 */
final class Problem {

    static final int NOBODY = -1;

    final PlanningRequest request;
    final Weights weights;
    final Places places;
    final People people;
    final Slots slots;
    final int weeks;
    /** How many weeks back a stay counts as repeated. */
    final int reach;
    /** By person and place, the stays before the window: bit {@code reach − 1} is the week just before it. */
    final int[] past;
    /** Assignments of the baseline that cannot be kept, whatever one plans. */
    final int lost;

    Problem(PlanningRequest request, Places places, People people, Slots slots, int[] past, int lost) {
        this.request = request;
        this.places = places;
        this.people = people;
        this.slots = slots;
        this.past = past;
        this.lost = lost;
        weights = request.terms().remaining(request.network().policy().weights());
        weeks = request.weeks();
        reach = request.network().policy().minWeeksBetweenSameLocation();
    }

    /** Whether there is nothing to decide. */
    boolean nothingMovable() {
        return Arrays.stream(slots.candidates).allMatch(candidates -> candidates.length == 0);
    }

    /** By person and week, the minutes of what stands and does not move. */
    int[] fixedMinutes() {
        int[] minutes = new int[people.count * weeks];
        for (int slot = 0; slot < slots.count; slot++) {
            if (!slots.movable[slot] && slots.standing[slot] != NOBODY) {
                minutes[slots.standing[slot] * weeks + slots.week[slot]] += slots.minutes[slot];
            }
        }
        return minutes;
    }

    /** By person, the slots it has in this roster, in their order. */
    List<List<Integer>> held(int[] holder) {
        List<List<Integer>> held = new ArrayList<>();
        for (int person = 0; person < people.count; person++) {
            held.add(new ArrayList<>());
        }
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != NOBODY) {
                held.get(holder[slot]).add(slot);
            }
        }
        return held;
    }

    /** Whether the two, the shifts of one day, overlap by the clock. */
    boolean clash(int slot, int other) {
        boolean morning = (slots.half[slot] & 1) == 0;
        int first = slots.place[morning ? slot : other];
        int second = slots.place[morning ? other : slot];
        return places.clash(first, second, slots.saturday(slot));
    }

    /** What a week's minutes cost a person: rounded up to whole hours, against its target. */
    int hoursCost(int person, int minutes) {
        return people.active[person] ? balanceCost((minutes + 59) / 60 - people.target[person]) : 0;
    }

    /** What this many hours over the target cost; under it, if negative. */
    int balanceCost(int hours) {
        int beyond = Math.max(0, Math.abs(hours) - weights.toleranceHours());
        return hours > 0
                ? weights.overHour() * hours + weights.overHourBeyond() * beyond
                : weights.underHour() * -hours + weights.underHourBeyond() * beyond;
    }

    /** How many weeks of the window repeat a stay, of these stays before and within it. */
    int repeats(int stays) {
        int earlier = 0;
        for (int back = 1; back <= reach; back++) {
            earlier |= stays << back;
        }
        return Integer.bitCount((stays & earlier) >>> reach);
    }

    /** The bit of a window's week in what {@link #repeats} takes. */
    int stay(int week) {
        return 1 << (reach + week);
    }
}
