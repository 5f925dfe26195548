package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import io.agendador.planning.ScorePart.Level;
import io.agendador.roster.Weights;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The score of a whole roster, written as the definition reads. The search counts by differences ({@link State}); the
 * tests hold the two against each other.
 */
final class Scoring {

    private final Map<ScorePart, Long> parts = new EnumMap<>(ScorePart.class);
    private long hard;

    private final Problem problem;
    private final Weights weights;
    private final Slots slots;

    private Scoring(Problem problem) {
        this.problem = problem;
        weights = problem.weights;
        slots = problem.slots;
    }

    /** Of everybody and everything. */
    static Scoring of(Problem problem, int[] holder) {
        Scoring scoring = new Scoring(problem);
        List<List<Integer>> held = problem.held(holder);
        scoring.changes(problem.lost);
        for (int slot = 0; slot < holder.length; slot++) {
            scoring.slot(slot, holder[slot]);
        }
        for (int person = 0; person < held.size(); person++) {
            scoring.person(person, held.get(person));
        }
        return scoring;
    }

    /** Of one person with these slots, in their order; gaps and changes are not among it. */
    static Scoring of(Problem problem, int person, List<Integer> held) {
        Scoring scoring = new Scoring(problem);
        scoring.person(person, held);
        return scoring;
    }

    /** Of one person with these slots, but only what may differ if it has this slot or not. */
    static Scoring around(Problem problem, int person, List<Integer> held, int slot) {
        Scoring scoring = new Scoring(problem);
        scoring.week(person, held, problem.slots.week[slot]);
        scoring.stays(person, held, problem.slots.place[slot]);
        scoring.wishes(person, held);
        return scoring;
    }

    /** The gap or change that one slot makes with this holder; nobody's hours and places are among it. */
    static Scoring of(Problem problem, int slot, int holder) {
        Scoring scoring = new Scoring(problem);
        scoring.slot(slot, holder);
        return scoring;
    }

    Score score() {
        return new Score(hard, level(Level.COVERAGE), level(Level.CHANGES), level(Level.PREFERENCES));
    }

    long of(ScorePart part) {
        return parts.getOrDefault(part, 0L);
    }

    /** Adds its parts, each times the factor. */
    void addTo(Map<ScorePart, Long> sums, int factor) {
        parts.forEach((part, amount) -> sums.merge(part, factor * amount, Long::sum));
    }

    SortedMap<ScorePart, Long> byPart() {
        SortedMap<ScorePart, Long> byPart = new TreeMap<>();
        for (ScorePart part : ScorePart.values()) {
            byPart.put(part, of(part));
        }
        return Collections.unmodifiableSortedMap(byPart);
    }

    /** A gap, a change. */
    private void slot(int slot, int person) {
        if (person == NOBODY) {
            add(ScorePart.GAPS, (long) weights.gap() * slots.gap[slot]);
        } else if (slots.movable[slot] && !slots.allows(slot, person)) {
            hard++;
        }
        if (slots.baseline[slot] != NOBODY && slots.baseline[slot] != person) {
            changes(1);
        }
    }

    private void changes(int count) {
        if (weights.stability() == 0) {
            add(ScorePart.CHANGES, count);
        } else {
            add(ScorePart.STABILITY, (long) weights.stability() * count);
        }
    }

    private void person(int person, List<Integer> held) {
        for (int week = 0; week < problem.weeks; week++) {
            week(person, held, week);
        }
        for (int place = 0; place < problem.places.count; place++) {
            stays(person, held, place);
        }
        wishes(person, held);
    }

    private void week(int person, List<Integer> held, int week) {
        hours(person, held, week);
        doubles(person, held, week);
    }

    private void wishes(int person, List<Integer> held) {
        for (int slot : held) {
            add(ScorePart.MISSED_SHIFT, problem.people.missedShift[person * 2 + slots.half[slot] % 2]);
            add(
                    ScorePart.MISSED_LOCATION,
                    problem.people.missedPlace[person * problem.places.count + slots.place[slot]]);
        }
    }

    private void hours(int person, List<Integer> held, int week) {
        int minutes = 0;
        boolean movable = false;
        for (int slot : held) {
            if (slots.week[slot] == week) {
                minutes += slots.minutes[slot];
                movable |= slots.movable[slot];
            }
        }
        if (movable && minutes > problem.people.maxMinutes[person * problem.weeks + week]) {
            hard++;
        }
        boolean over = minutes > problem.people.target[person] * 60;
        add(over ? ScorePart.OVER_HOURS : ScorePart.UNDER_HOURS, problem.hoursCost(person, minutes));
    }

    private void doubles(int person, List<Integer> held, int week) {
        int doubles = 0;
        int moved = 0;
        for (int day = week * 7; day < week * 7 + 7; day++) {
            List<Integer> morning = at(held, day * 2);
            List<Integer> afternoon = at(held, day * 2 + 1);
            collisions(morning);
            collisions(afternoon);
            if (!morning.isEmpty() && !afternoon.isEmpty()) {
                doubles++;
                moved += movable(morning) || movable(afternoon) ? 1 : 0;
                together(morning.get(0), afternoon.get(0));
            }
        }
        int allowed = problem.people.maxDoubles[person * problem.weeks + week];
        hard += Math.min(moved, Math.max(0, doubles - allowed));
        add(ScorePart.DOUBLES, (long) weights.doubleShift() * doubles);
    }

    private void together(int morning, int afternoon) {
        int first = slots.place[morning];
        int second = slots.place[afternoon];
        if (problem.places.distant(first, second)) {
            add(ScorePart.DISTANT_SHIFTS, weights.distantShifts());
        }
        boolean moved = slots.movable[morning] || slots.movable[afternoon];
        if (moved && problem.places.clash(first, second, slots.saturday(morning))) {
            hard++;
        }
    }

    private void collisions(List<Integer> atOnce) {
        if (atOnce.size() > 1 && movable(atOnce)) {
            hard += atOnce.size() - 1;
        }
    }

    private void stays(int person, List<Integer> held, int place) {
        int stays = problem.past[person * problem.places.count + place];
        int count = 0;
        for (int slot : held) {
            if (slots.place[slot] == place) {
                stays |= problem.stay(slots.week[slot]);
                count++;
            }
        }
        add(ScorePart.REPEATED_LOCATION, (long) weights.repeatedLocation() * problem.repeats(stays));
        add(ScorePart.CONCENTRATION, (long) weights.concentration() * Math.max(0, count - weights.freeStays()));
    }

    private List<Integer> at(List<Integer> held, int half) {
        return held.stream().filter(slot -> slots.half[slot] == half).toList();
    }

    private boolean movable(List<Integer> some) {
        return some.stream().anyMatch(slot -> slots.movable[slot]);
    }

    private void add(ScorePart part, long amount) {
        if (amount != 0) {
            parts.merge(part, amount, Long::sum);
        }
    }

    private long level(Level level) {
        return Arrays.stream(ScorePart.values())
                .filter(part -> part.level() == level)
                .mapToLong(this::of)
                .sum();
    }
}
