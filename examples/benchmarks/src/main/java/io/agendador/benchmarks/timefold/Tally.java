package io.agendador.benchmarks.timefold;

import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.List;

/**
 * Who has how much of what, and what that costs. A change takes out the cost of the person's week, day and place that it
 * touches, and puts it in again as it is afterwards.
 */
final class Tally {

    private final Instance.Weights weights;
    private final List<Professional> people;
    private final int weeks;
    private final int places;
    /** By person and half-day: slots, and the sum of their regions. */
    private final int[][] slots;

    private final int[][] regions;
    /** By person and week. */
    private final int[][] hours;

    private final int[][] doubles;
    private final int[][] mostHours;
    private final int[][] mostDoubles;
    /** By person and place: whether it is another than the preferred ones, slots, slots in each week after the last one's. */
    private final boolean[][] unwanted;

    private final int[][] stays;
    private final int[][] weekStays;

    private int hard;
    private int allDoubles;
    private int preferences;

    Tally(PlannedRoster roster) {
        Instance instance = roster.instance;
        weights = instance.weights();
        people = instance.professionals();
        weeks = instance.weeks();
        places = instance.locations().size();
        int count = people.size();
        slots = new int[count][weeks * 14];
        regions = new int[count][weeks * 14];
        hours = new int[count][weeks];
        doubles = new int[count][weeks];
        mostHours = new int[count][weeks];
        mostDoubles = new int[count][weeks];
        unwanted = new boolean[count][places];
        stays = new int[count][places];
        weekStays = new int[count][places * (weeks + 1)];
        for (int person = 0; person < count; person++) {
            begin(person, people.get(person), instance.locations());
        }
        roster.fixed.stream().filter(it -> it.person != null).forEach(it -> change(it.person, it, 1));
        allowWhatIsFixed();
    }

    /** Rules broken, by how much. */
    int hard() {
        return hard;
    }

    /** Days on which somebody has both shifts. */
    int doubles() {
        return allDoubles;
    }

    /** All of the level but stability. */
    int preferences() {
        return preferences;
    }

    /** Gives (1) or takes (−1) an opening. */
    void change(int person, PlannedOpening it, int by) {
        count(person, it, -1);
        int half = it.opening.day() * 2 + it.opening.shift();
        int other = it.opening.day() * 2 + 1 - it.opening.shift();
        int before = slots[person][half];
        slots[person][half] += by;
        regions[person][half] += by * it.location.region();
        boolean beginsOrEnds = (before == 0) != (slots[person][half] == 0);
        if (beginsOrEnds && slots[person][other] > 0) {
            doubles[person][it.week()] += by;
            allDoubles += by;
        }
        hours[person][it.week()] += by * it.opening.hours();
        stays[person][it.place] += by;
        weekStays[person][it.place * (weeks + 1) + it.week() + 1] += by;
        preferences += by * single(person, it);
        count(person, it, 1);
    }

    private void begin(int person, Professional it, List<Instance.Location> locations) {
        for (int place = 0; place < places; place++) {
            String location = locations.get(place).id();
            unwanted[person][place] = !it.prefer().isEmpty() && !it.prefer().contains(location);
            weekStays[person][place * (weeks + 1)] = it.lastWeek().contains(location) ? 1 : 0;
        }
        for (int week = 0; week < weeks; week++) {
            mostHours[person][week] = it.maxHours();
            mostDoubles[person][week] = it.acceptsDoubles() ? it.maxDoubles() : 0;
            preferences += hoursCost(person, week);
        }
    }

    /** What breaks a limit without anything movable is no violation; more of it is. */
    private void allowWhatIsFixed() {
        for (int person = 0; person < people.size(); person++) {
            for (int week = 0; week < weeks; week++) {
                mostHours[person][week] = Math.max(mostHours[person][week], hours[person][week]);
                mostDoubles[person][week] = Math.max(mostDoubles[person][week], doubles[person][week]);
            }
        }
        hard = 0;
    }

    private void count(int person, PlannedOpening it, int sign) {
        int week = it.week();
        int half = it.opening.day() * 2 + it.opening.shift();
        int broken = Math.max(0, slots[person][half] - 1)
                + Math.max(0, hours[person][week] - mostHours[person][week])
                + Math.max(0, doubles[person][week] - mostDoubles[person][week]);
        hard += sign * broken;
        preferences += sign * (hoursCost(person, week) + distance(person, it.opening.day()) + stay(person, it));
    }

    private int single(int person, PlannedOpening it) {
        int preferred = people.get(person).prefShift();
        return (preferred >= 0 && preferred != it.opening.shift() ? weights.shift() : 0)
                + (unwanted[person][it.place] ? weights.loc() : 0);
    }

    private int hoursCost(int person, int week) {
        int over = hours[person][week] - people.get(person).targetHours();
        return over > 0
                ? weights.over1() * over + weights.over2() * Math.max(0, over - weights.tolHours())
                : weights.under1() * -over + weights.under2() * Math.max(0, -over - weights.tolHours());
    }

    private int distance(int person, int day) {
        boolean isDouble = slots[person][day * 2] > 0 && slots[person][day * 2 + 1] > 0;
        return isDouble && regions[person][day * 2] != regions[person][day * 2 + 1] ? weights.distant() : 0;
    }

    private int stay(int person, PlannedOpening it) {
        int week = it.place * (weeks + 1) + it.week() + 1;
        int[] there = weekStays[person];
        int repeats = there[week] > 0 && there[week - 1] > 0 ? 1 : 0;
        if (it.week() + 1 < weeks && there[week] > 0 && there[week + 1] > 0) {
            repeats++;
        }
        int beyond = Math.max(0, stays[person][it.place] - weights.concFree());
        return weights.conc() * beyond + weights.repeat() * repeats;
    }
}
