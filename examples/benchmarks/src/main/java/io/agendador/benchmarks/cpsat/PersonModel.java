package io.agendador.benchmarks.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One professional's limits, and its part of the score. */
final class PersonModel {

    /** More than any number of hours or slots. */
    private static final int MANY = 10_000;

    private final RosterModel roster;
    private final CpModel model;
    private final Instance instance;
    private final Instance.Weights weights;
    private final Professional person;
    private final List<Placing> held;
    private final Map<String, Integer> regions = new HashMap<>();

    PersonModel(RosterModel roster, Instance instance, Professional person, List<Placing> held) {
        this.roster = roster;
        this.model = roster.model;
        this.instance = instance;
        this.weights = instance.weights();
        this.person = person;
        this.held = held;
        instance.locations().forEach(it -> regions.put(it.id(), it.region()));
    }

    void build() {
        Placing.by(Placing::half, held)
                .values()
                .forEach(it ->
                        model.addAtMostOne(it.stream().map(Placing::literal).toList()));
        Map<Integer, List<Placing>> weeks = Placing.by(Placing::week, held);
        for (int week = 0; week < instance.weeks(); week++) {
            hours(weeks.getOrDefault(week, List.of()));
            doubles(weeks.getOrDefault(week, List.of()));
        }
        Placing.by(it -> it.opening().location(), held).forEach(this::stays);
        held.forEach(this::single);
    }

    private void single(Placing it) {
        boolean otherShift =
                person.prefShift() >= 0 && person.prefShift() != it.opening().shift();
        boolean otherPlace = !person.prefer().isEmpty()
                && !person.prefer().contains(it.opening().location());
        roster.preferences.addTerm(it.literal(), (otherShift ? weights.shift() : 0) + (otherPlace ? weights.loc() : 0));
    }

    private void hours(List<Placing> week) {
        LinearExprBuilder hours = LinearExpr.newBuilder();
        week.forEach(it -> hours.addTerm(it.literal(), it.opening().hours()));
        int fixed = week.stream()
                .filter(it -> it.opening().fixed())
                .mapToInt(it -> it.opening().hours())
                .sum();
        int most = Math.max(person.maxHours(), fixed);
        model.addLessOrEqual(hours, most);
        Placing.by(it -> it.opening().hours(), week).values().forEach(it -> limit(it, most));
        limit(week, most);
        int target = person.targetHours();
        excess(hours, 1, -target, weights.over1());
        excess(hours, 1, -target - weights.tolHours(), weights.over2());
        excess(hours, -1, target, weights.under1());
        excess(hours, -1, target - weights.tolHours(), weights.under2());
    }

    /** How many fit by their hours: it follows from the limit, but in whole slots, which makes the bounds much better. */
    private void limit(List<Placing> some, int most) {
        int[] shortest = Placing.by(Placing::half, some).values().stream()
                .mapToInt(it ->
                        it.stream().mapToInt(one -> one.opening().hours()).min().orElse(0))
                .sorted()
                .toArray();
        int fits = 0;
        for (int sum = 0; fits < shortest.length && sum + shortest[fits] <= most; fits++) {
            sum += shortest[fits];
        }
        model.addLessOrEqual(Placing.count(some), fits);
    }

    private void doubles(List<Placing> week) {
        LinearExprBuilder doubles = LinearExpr.newBuilder();
        int fixed = 0;
        for (List<Placing> day : Placing.by(it -> it.opening().day(), week).values()) {
            List<Placing> morning = shift(day, 0);
            List<Placing> afternoon = shift(day, 1);
            if (!morning.isEmpty() && !afternoon.isEmpty()) {
                doubles.add(both(Placing.count(morning), Placing.count(afternoon)));
                distance(morning, afternoon);
                fixed += day.stream().filter(it -> it.opening().fixed()).count() == 2 ? 1 : 0;
            }
        }
        model.addLessOrEqual(doubles, Math.max(person.acceptsDoubles() ? person.maxDoubles() : 0, fixed));
        roster.coverage.addTerm(doubles, weights.dbl());
    }

    private void distance(List<Placing> morning, List<Placing> afternoon) {
        Literal distant = model.newBoolVar("");
        Placing.by(this::region, morning).forEach((region, here) -> {
            List<Placing> elsewhere =
                    afternoon.stream().filter(it -> region(it) != region).toList();
            atLeastBoth(distant, Placing.count(here), Placing.count(elsewhere));
        });
        roster.preferences.addTerm(distant, weights.distant());
    }

    private void stays(String location, List<Placing> there) {
        excess(Placing.count(there), 1, -weights.concFree(), weights.conc());
        Map<Integer, List<Placing>> weeks = Placing.by(Placing::week, there);
        List<LinearArgument> stays = new ArrayList<>();
        stays.add(LinearExpr.constant(person.lastWeek().contains(location) ? 1 : 0));
        for (int week = 0; week < instance.weeks(); week++) {
            Literal stay = model.newBoolVar("");
            weeks.getOrDefault(week, List.of()).forEach(it -> model.addImplication(it.literal(), stay));
            Literal repeat = model.newBoolVar("");
            atLeastBoth(repeat, stays.get(week), stay);
            roster.preferences.addTerm(repeat, weights.repeat());
            stays.add(stay);
        }
    }

    /** Each unit by which factor × sum + offset is above 0 costs this much. */
    private void excess(LinearArgument sum, int factor, int offset, int cost) {
        IntVar above = model.newIntVar(0, MANY, "");
        model.addGreaterOrEqual(
                above, LinearExpr.newBuilder().addTerm(sum, factor).add(offset));
        roster.preferences.addTerm(above, cost);
    }

    /** Whether both are 1, exactly. */
    private Literal both(LinearArgument one, LinearArgument other) {
        Literal both = model.newBoolVar("");
        atLeastBoth(both, one, other);
        model.addLessOrEqual(both, one);
        model.addLessOrEqual(both, other);
        return both;
    }

    private void atLeastBoth(Literal both, LinearArgument one, LinearArgument other) {
        model.addGreaterOrEqual(
                both, LinearExpr.newBuilder().add(one).add(other).add(-1));
    }

    private int region(Placing it) {
        return regions.getOrDefault(it.opening().location(), -1);
    }

    private static List<Placing> shift(List<Placing> day, int shift) {
        return day.stream().filter(it -> it.opening().shift() == shift).toList();
    }
}
