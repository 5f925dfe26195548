package io.agendador.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least that the coverage of any plan can come to. Weeks do not touch each other here, and within one the gaps and
 * doubles are a cheapest flow from people through their days and shifts to slots, if a person's hours are taken for a
 * number of slots (as many as the shortest ones allow) and overlaps by the clock are passed over. Both only make the
 * coverage better, so that the bound is never too high.
 */
final class CoverageBound {

    private static final int DAYS = 7;

    /** Slots that are the same to everybody. */
    private record Alike(int half, int gap, List<Integer> candidates) {}

    private final Problem problem;
    private final Slots slots;
    /** By person and half of the window, how many of its slots are fixed there. */
    private final int[][] fixed;

    private final int[][] fixedMinutes;

    private CoverageBound(Problem problem) {
        this.problem = problem;
        slots = problem.slots;
        fixed = new int[problem.people.count][problem.weeks * DAYS * 2];
        fixedMinutes = new int[problem.people.count][problem.weeks];
        for (int slot = 0; slot < slots.count; slot++) {
            int person = slots.standing[slot];
            if (!slots.movable[slot] && person != Problem.NOBODY) {
                fixed[person][slots.half[slot]]++;
                fixedMinutes[person][slots.week[slot]] += slots.minutes[slot];
            }
        }
    }

    static long of(Problem problem) {
        CoverageBound bound = new CoverageBound(problem);
        long least = bound.constant();
        for (int week = 0; week < problem.weeks; week++) {
            least += bound.week(week);
        }
        return least;
    }

    /** All that is not fixed as a gap, and the doubles that are fixed. */
    private long constant() {
        long constant = 0;
        for (int slot = 0; slot < slots.count; slot++) {
            boolean free = slots.movable[slot] || slots.standing[slot] == Problem.NOBODY;
            constant += free ? cost(slots.gap[slot]) : 0;
        }
        for (int[] halves : fixed) {
            for (int half = 0; half < halves.length; half += 2) {
                constant += halves[half] > 0 && halves[half + 1] > 0 ? problem.weights.doubleShift() : 0;
            }
        }
        return constant;
    }

    private long cost(int gap) {
        return (long) problem.weights.gap() * gap;
    }

    /** What the movable slots of the week can take off at most; not positive. */
    private long week(int week) {
        Map<Alike, Integer> alike = new LinkedHashMap<>();
        int[][] shortest = new int[problem.people.count][DAYS * 2];
        for (int[] halves : shortest) {
            Arrays.fill(halves, Integer.MAX_VALUE);
        }
        long worth = 0;
        for (int slot = 0; slot < slots.count; slot++) {
            if (slots.week[slot] == week && slots.candidates[slot].length > 0) {
                int half = slots.half[slot] - week * DAYS * 2;
                List<Integer> candidates =
                        Arrays.stream(slots.candidates[slot]).boxed().toList();
                alike.merge(new Alike(half, slots.gap[slot], candidates), 1, Integer::sum);
                worth = Math.max(worth, cost(slots.gap[slot]));
                for (int person : slots.candidates[slot]) {
                    shortest[person][half] = Math.min(shortest[person][half], slots.minutes[slot]);
                }
            }
        }
        Flow flow = new Flow();
        int source = flow.node();
        int sink = flow.node();
        int[][] doors = new int[problem.people.count][];
        for (int person = 0; person < problem.people.count; person++) {
            doors[person] = person(flow, source, person, week, shortest[person]);
        }
        for (Map.Entry<Alike, Integer> it : alike.entrySet()) {
            int group = flow.node();
            flow.edge(group, sink, it.getValue(), worth - cost(it.getKey().gap));
            for (int person : it.getKey().candidates) {
                int door = doors[person][it.getKey().half];
                if (door >= 0) {
                    flow.edge(door, group, 1, 0);
                }
            }
        }
        return flow.cheapest(source, sink, worth);
    }

    /** A person's week; its nodes by half, −1 where it is not free. */
    private int[] person(Flow flow, int source, int person, int week, int[] shortest) {
        int[] doors = new int[DAYS * 2];
        Arrays.fill(doors, -1);
        int cell = person * problem.weeks + week;
        List<Integer> lengths = new ArrayList<>();
        int doubles = 0;
        int start = week * DAYS * 2;
        for (int half = 0; half < DAYS * 2; half++) {
            boolean free = fixed[person][start + half] == 0;
            if (free && shortest[half] < Integer.MAX_VALUE) {
                lengths.add(shortest[half]);
                doors[half] = flow.node();
            }
            doubles += half % 2 == 1 && !free && fixed[person][start + half - 1] > 0 ? 1 : 0;
        }
        int most = most(lengths, problem.people.maxMinutes[cell] - fixedMinutes[person][week]);
        if (most == 0) {
            return doors;
        }
        int whole = flow.node();
        int twice = flow.node();
        flow.edge(source, whole, most, 0);
        flow.edge(whole, twice, Math.max(0, problem.people.maxDoubles[cell] - doubles), problem.weights.doubleShift());
        for (int day = 0; day < DAYS; day++) {
            day(
                    flow,
                    whole,
                    twice,
                    doors,
                    day,
                    fixed[person][start + 2 * day] + fixed[person][start + 2 * day + 1] > 0);
        }
        return doors;
    }

    /** The first slot of a day costs nothing, the second is a double; so is any beside a fixed one. */
    private static void day(Flow flow, int whole, int twice, int[] doors, int day, boolean beside) {
        int here = flow.node();
        if (!beside) {
            flow.edge(whole, here, 1, 0);
        }
        flow.edge(twice, here, 1, 0);
        for (int half = 2 * day; half < 2 * day + 2; half++) {
            if (doors[half] >= 0) {
                flow.edge(here, doors[half], 1, 0);
            }
        }
    }

    private static int most(List<Integer> lengths, int minutes) {
        int left = minutes;
        int most = 0;
        for (int length : lengths.stream().sorted().toList()) {
            left -= length;
            if (left < 0) {
                break;
            }
            most++;
        }
        return most;
    }
}
