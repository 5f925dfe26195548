package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Instance.Opening;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The kit's own score, from its files alone: it shares nothing with the planner, so that an error in one shows.
 *
 * @param hard rules broken, by whatever has a slot
 */
record KitScore(long hard, long coverage, long changes, long preferences) {

    static KitScore of(Instance instance, Map<String, String> roster) {
        Count count = new Count(instance, roster);
        instance.professionals().forEach(count::person);
        count.openings();
        return new KitScore(count.hard, count.coverage, count.changes, count.preferences);
    }

    private static final class Count {
        private final Instance instance;
        private final Instance.Weights weights;
        private final Map<String, String> roster;
        private final Map<String, Instance.Location> locations = new LinkedHashMap<>();
        private long hard;
        private long coverage;
        private long changes;
        private long preferences;

        Count(Instance instance, Map<String, String> roster) {
            this.instance = instance;
            this.roster = roster;
            weights = instance.weights();
            instance.locations().forEach(it -> locations.put(it.id(), it));
        }

        void openings() {
            for (Opening opening : instance.openings()) {
                String holder = roster.get(opening.id());
                if (holder == null) {
                    coverage += (long) weights.gap()
                            * (6 - locations.get(opening.location()).priority());
                }
                hard += opening.fixed() && !Objects.equals(holder, opening.professional()) ? 1 : 0;
            }
            instance.inForce().forEach((opening, holder) -> changes += holder.equals(roster.get(opening)) ? 0 : 1);
            preferences += weights.stability() * changes;
        }

        void person(Professional person) {
            List<Opening> held = instance.openings().stream()
                    .filter(it -> person.id().equals(roster.get(it.id())))
                    .toList();
            held.forEach(it -> single(person, it));
            for (int week = 0; week < instance.weeks(); week++) {
                week(person, week, held);
            }
            locations.keySet().forEach(it -> stays(person, it, held));
        }

        private void single(Professional person, Opening opening) {
            List<Integer> weekly = List.of(opening.day() % 7, opening.shift());
            hard += person.blocks().contains(weekly) ? 1 : 0;
            hard += person.busy().contains(List.of(opening.day(), opening.shift())) ? 1 : 0;
            hard += person.daysOff().contains(opening.day()) ? 1 : 0;
            hard += person.veto().contains(opening.location()) ? 1 : 0;
            hard += opening.tag() != null && !person.tags().contains(opening.tag()) ? 1 : 0;
            boolean otherShift = person.prefShift() >= 0 && person.prefShift() != opening.shift();
            preferences += otherShift ? weights.shift() : 0;
            boolean otherPlace = !person.prefer().isEmpty() && !person.prefer().contains(opening.location());
            preferences += otherPlace ? weights.loc() : 0;
        }

        private void week(Professional person, int week, List<Opening> held) {
            List<Opening> mine =
                    held.stream().filter(it -> it.day() / 7 == week).toList();
            int hours = mine.stream().mapToInt(Opening::hours).sum();
            int over = Math.max(0, hours - person.targetHours());
            int under = Math.max(0, person.targetHours() - hours);
            preferences += (long) weights.over1() * over
                    + (long) weights.over2() * Math.max(0, over - weights.tolHours())
                    + (long) weights.under1() * under
                    + (long) weights.under2() * Math.max(0, under - weights.tolHours());
            hard += hours > person.maxHours() ? 1 : 0;
            int doubles = doubles(week, mine);
            int allowed = person.acceptsDoubles() ? person.maxDoubles() : 0;
            hard += Math.max(0, doubles - allowed);
            coverage += (long) weights.dbl() * doubles;
        }

        private int doubles(int week, List<Opening> mine) {
            int doubles = 0;
            for (int day = week * 7; day < week * 7 + 7; day++) {
                List<Opening> morning = at(mine, day, 0);
                List<Opening> afternoon = at(mine, day, 1);
                hard += Math.max(0, morning.size() - 1) + Math.max(0, afternoon.size() - 1);
                if (!morning.isEmpty() && !afternoon.isEmpty()) {
                    doubles++;
                    boolean distant = region(morning.get(0)) != region(afternoon.get(0));
                    preferences += distant ? weights.distant() : 0;
                }
            }
            return doubles;
        }

        private void stays(Professional person, String location, List<Opening> held) {
            List<Integer> days = new ArrayList<>();
            held.stream().filter(it -> it.location().equals(location)).forEach(it -> days.add(it.day()));
            preferences += (long) weights.conc() * Math.max(0, days.size() - weights.concFree());
            Set<Integer> stayed = new HashSet<>();
            days.forEach(day -> stayed.add(day / 7));
            if (person.lastWeek().contains(location)) {
                stayed.add(-1);
            }
            long repeats = stayed.stream()
                    .filter(week -> week >= 0 && stayed.contains(week - 1))
                    .count();
            preferences += weights.repeat() * repeats;
        }

        private static List<Opening> at(List<Opening> some, int day, int shift) {
            return some.stream()
                    .filter(it -> it.day() == day && it.shift() == shift)
                    .toList();
        }

        private int region(Opening opening) {
            return locations.get(opening.location()).region();
        }
    }
}
