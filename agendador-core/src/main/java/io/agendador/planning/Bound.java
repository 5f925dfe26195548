package io.agendador.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The least that any plan can come to, level by level. Weeks do not touch each other here, and within one a roster is a
 * flow from people through their days and shifts to slots, if a person's hours are taken for a number of slots (as many
 * as the shortest ones allow), overlaps by the clock are passed over, and so are rotation, concentration and distance.
 * All that only makes it better, so that the cheapest flow is never too dear. Who has what in it is nearly always a roster
 * with the least coverage and changes.
 *
 * <p>Hours and wishes make it slower by far, so that they are asked for apart.
 */
final class Bound {

    private static final int DAYS = 7;

    /** Slots that are the same to everybody. */
    private record Alike(int half, int gap, int baseline, int place, List<Integer> candidates) {}

    /** A node of slots that are alike, and where the edges of their candidates begin. */
    private record Group(List<Integer> slots, List<Integer> doors, List<Integer> people) {}

    private final Problem problem;
    private final Slots slots;
    /** By person and half of the window, how many of its slots are fixed there. */
    private final int[][] fixed;

    /** By person and week. */
    private final int[] fixedMinutes;
    /** What the preferences cost in the flow; null if they are passed over. */
    private final @Nullable HoursBound hours;
    /** What a change weighs: more than all preferences. */
    private final long change;
    /** What a unit of coverage weighs: more than all changes. */
    private final long scale;

    private final int[] holder;
    private final long[] least;

    private Bound(Problem problem, @Nullable HoursBound hours) {
        this.problem = problem;
        this.hours = hours;
        change = hours == null ? 1 : hours.span() + 1;
        scale = change * (problem.slots.count + 1L);
        holder = new int[problem.slots.count];
        Arrays.fill(holder, Problem.NOBODY);
        least = new long[problem.weeks];
        slots = problem.slots;
        fixed = new int[problem.people.count][problem.weeks * DAYS * 2];
        fixedMinutes = problem.fixedMinutes();
        for (int slot = 0; slot < slots.count; slot++) {
            int person = slots.standing[slot];
            if (!slots.movable[slot] && person != Problem.NOBODY) {
                fixed[person][slots.half[slot]]++;
            }
        }
    }

    /** Up to how many (slot, person) pairs the preferences are worth a flow: about a second's work. */
    private static final long PAIRS = 500_000;

    /**
     * Of all levels; of the preferences only what the hours alone cost, if the problem or its weights are very large.
     *
     * @param above what {@link #of} told
     */
    static Score least(Problem problem, Score above, Threads threads) {
        HoursBound hours = new HoursBound(problem);
        Bound all = new Bound(problem, hours);
        return (long) problem.slots.count * problem.people.count <= PAIRS && all.fits()
                ? all.found(threads).least()
                : new Score(0, above.coverage(), above.changes(), hours.alone());
    }

    /** Of coverage and changes. */
    static Bound of(Problem problem, Threads threads) {
        return new Bound(problem, null).found(threads);
    }

    /** Whether the dearest roster's cost is a number with room to spare: weights may be large. */
    private boolean fits() {
        double gaps = Arrays.stream(slots.gap).asDoubleStream().sum() * problem.weights.gap();
        double doubles = (double) slots.count * problem.weights.doubleShift();
        return scale * (gaps + doubles + 1) < Long.MAX_VALUE / 16.0;
    }

    private Bound found(Threads threads) {
        List<Threads.Task> weeks = new ArrayList<>();
        for (int week = 0; week < problem.weeks; week++) {
            int own = week;
            weeks.add(() -> least[own] = week(own));
        }
        threads.run(weeks);
        return this;
    }

    /** By level; nothing is said about hard rules, and about preferences only if they were asked for. */
    Score least() {
        long all = constant() + Arrays.stream(least).sum();
        long below = Math.floorMod(all, scale);
        return new Score(0, Math.floorDiv(all, scale), changes(below / change), below % change);
    }

    private long changes(long movable) {
        return problem.weights.stability() == 0 ? problem.lost + movable : 0;
    }

    /** Who could have each movable slot, or nobody; it may break rules that were passed over. */
    int[] holder() {
        return holder;
    }

    /** All that is not fixed as a gap or a change, and the doubles and missed wishes that are fixed. */
    private long constant() {
        long constant = 0;
        for (int slot = 0; slot < slots.count; slot++) {
            boolean free = slots.movable[slot] || slots.standing[slot] == Problem.NOBODY;
            constant +=
                    free ? cost(slots.gap[slot]) : wishes(slots.standing[slot], slots.half[slot], slots.place[slot]);
            constant += slots.movable[slot] && matters(slots.baseline[slot]) ? change : 0;
        }
        for (int[] halves : fixed) {
            for (int half = 0; half < halves.length; half += 2) {
                constant += halves[half] > 0 && halves[half + 1] > 0 ? twice() : 0;
            }
        }
        return constant + (hours == null ? 0 : hours.without());
    }

    private boolean matters(int baseline) {
        return problem.weights.stability() == 0 && baseline != Problem.NOBODY;
    }

    private long twice() {
        return scale * problem.weights.doubleShift();
    }

    private long cost(int gap) {
        return scale * problem.weights.gap() * gap;
    }

    /** What the movable slots of the week can take off at most; not positive. */
    private long week(int week) {
        Map<Alike, Group> groups = new LinkedHashMap<>();
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
                int baseline = matters(slots.baseline[slot]) ? slots.baseline[slot] : Problem.NOBODY;
                groups.computeIfAbsent(
                                new Alike(
                                        half,
                                        slots.gap[slot],
                                        baseline,
                                        hours == null ? 0 : slots.place[slot],
                                        candidates),
                                any -> new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                        .slots
                        .add(slot);
                // One more than it is worth: for the change that is not made.
                worth = Math.max(worth, cost(slots.gap[slot]) + change);
                for (int person : slots.candidates[slot]) {
                    shortest[person][half] = Math.min(shortest[person][half], slots.minutes[slot]);
                }
            }
        }
        return flow(week, groups, shortest, worth + (hours == null ? 0 : hours.most()));
    }

    private long flow(int week, Map<Alike, Group> groups, int[][] shortest, long worth) {
        Flow flow = new Flow();
        int source = flow.node();
        int sink = flow.node();
        int[][] doors = new int[problem.people.count][];
        for (int person = 0; person < problem.people.count; person++) {
            doors[person] = person(flow, source, person, week, shortest[person]);
        }
        groups.forEach((alike, group) -> {
            int node = flow.node();
            flow.edge(node, sink, group.slots.size(), worth - raised() - cost(alike.gap));
            for (int person : alike.candidates) {
                int door = doors[person][alike.half];
                if (door >= 0) {
                    group.doors.add(flow.edge(door, node, 1, having(person, alike)));
                    group.people.add(person);
                }
            }
        });
        long found = flow.cheapest(source, sink, worth);
        groups.values().forEach(group -> assign(flow, group));
        return found;
    }

    /** By how much all paths are dearer than they are, so that none costs less than nothing. */
    private long raised() {
        return change + (hours == null ? 0 : hours.most());
    }

    private long having(int person, Alike alike) {
        return wishes(person, alike.half, alike.place) + (alike.baseline == person ? 0 : change);
    }

    private long wishes(int person, int half, int place) {
        return hours == null ? 0 : hours.wishes(person, half, place);
    }

    private void assign(Flow flow, Group group) {
        int next = 0;
        for (int candidate = 0; candidate < group.doors.size(); candidate++) {
            if (flow.used(group.doors.get(candidate))) {
                holder[group.slots.get(next++)] = group.people.get(candidate);
            }
        }
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
        int most = most(lengths, problem.people.maxMinutes[cell] - fixedMinutes[cell]);
        if (most == 0) {
            return doors;
        }
        int whole = flow.node();
        int twice = flow.node();
        if (hours == null) {
            flow.edge(source, whole, most, 0);
        } else {
            for (long more : hours.steps(person, week, most)) {
                flow.edge(source, whole, 1, hours.most() + more);
            }
        }
        flow.edge(whole, twice, Math.max(0, problem.people.maxDoubles[cell] - doubles), twice());
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
