package io.agendador.exchange;

import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Weights;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A key of {@code policy.json} that is part of the policy.
 *
 * @param name as in the file; a weight's begins with {@code weights.}
 * @param value what the policy says, an Integer or a Boolean
 * @param change the policy with what the row says
 */
record PolicyKey(
        String name, Function<PlanningPolicy, Object> value, BiFunction<PlanningPolicy, Row, PlanningPolicy> change) {

    static final String WEIGHTS = "weights";

    private interface PolicyNumber {
        PlanningPolicy in(PlanningPolicy policy, int number);
    }

    private interface WeightNumber {
        Weights in(Weights weights, int number);
    }

    static final List<PolicyKey> OF_POLICY = List.of(
            number(
                    "horizonWeeks",
                    PlanningPolicy::horizonWeeks,
                    (p, n) -> new PlanningPolicy(
                            n,
                            p.maxWeeklyHours(),
                            p.maxDoublesPerWeek(),
                            p.minWeeksBetweenSameLocation(),
                            p.dailyConfirmation(),
                            p.weights())),
            number(
                    "maxWeeklyHours",
                    PlanningPolicy::maxWeeklyHours,
                    (p, n) -> new PlanningPolicy(
                            p.horizonWeeks(),
                            n,
                            p.maxDoublesPerWeek(),
                            p.minWeeksBetweenSameLocation(),
                            p.dailyConfirmation(),
                            p.weights())),
            number(
                    "maxDoublesPerWeek",
                    PlanningPolicy::maxDoublesPerWeek,
                    (p, n) -> new PlanningPolicy(
                            p.horizonWeeks(),
                            p.maxWeeklyHours(),
                            n,
                            p.minWeeksBetweenSameLocation(),
                            p.dailyConfirmation(),
                            p.weights())),
            number(
                    "minWeeksBetweenSameLocation",
                    PlanningPolicy::minWeeksBetweenSameLocation,
                    (p, n) -> new PlanningPolicy(
                            p.horizonWeeks(),
                            p.maxWeeklyHours(),
                            p.maxDoublesPerWeek(),
                            n,
                            p.dailyConfirmation(),
                            p.weights())),
            new PolicyKey(
                    "dailyConfirmation",
                    PlanningPolicy::dailyConfirmation,
                    (p, row) -> new PlanningPolicy(
                            p.horizonWeeks(),
                            p.maxWeeklyHours(),
                            p.maxDoublesPerWeek(),
                            p.minWeeksBetweenSameLocation(),
                            row.flag("dailyConfirmation"),
                            p.weights())));

    static final List<PolicyKey> OF_WEIGHTS = List.of(
            weight("gap", Weights::gap, (w, n) -> w.with(it -> it.gap(n))),
            weight("doubleShift", Weights::doubleShift, (w, n) -> w.with(it -> it.doubleShift(n))),
            weight("overHour", Weights::overHour, (w, n) -> w.with(it -> it.over(n, w.overHourBeyond()))),
            weight("overHourBeyond", Weights::overHourBeyond, (w, n) -> w.with(it -> it.over(w.overHour(), n))),
            weight("underHour", Weights::underHour, (w, n) -> w.with(it -> it.under(n, w.underHourBeyond()))),
            weight("underHourBeyond", Weights::underHourBeyond, (w, n) -> w.with(it -> it.under(w.underHour(), n))),
            weight("toleranceHours", Weights::toleranceHours, (w, n) -> w.with(it -> it.toleranceHours(n))),
            weight("repeatedLocation", Weights::repeatedLocation, (w, n) -> w.with(it -> it.repeatedLocation(n))),
            weight("concentration", Weights::concentration, (w, n) -> w.with(it -> it.concentration(n, w.freeStays()))),
            weight("freeStays", Weights::freeStays, (w, n) -> w.with(it -> it.concentration(w.concentration(), n))),
            weight("missedShift", Weights::missedShift, (w, n) -> w.with(it -> it.missedShift(n))),
            weight("missedLocation", Weights::missedLocation, (w, n) -> w.with(it -> it.missedLocation(n))),
            weight("distantShifts", Weights::distantShifts, (w, n) -> w.with(it -> it.distantShifts(n))),
            weight("stability", Weights::stability, (w, n) -> w.with(it -> it.stability(n))));

    static Stream<PolicyKey> all() {
        return Stream.concat(OF_POLICY.stream(), OF_WEIGHTS.stream());
    }

    /** The name without what it stands in. */
    String shortName() {
        return name.substring(name.indexOf('.') + 1);
    }

    private static PolicyKey number(String name, ToIntFunction<PlanningPolicy> value, PolicyNumber change) {
        return new PolicyKey(name, value::applyAsInt, (policy, row) -> change.in(policy, row.number(name)));
    }

    private static PolicyKey weight(String shortName, ToIntFunction<Weights> value, WeightNumber change) {
        String name = WEIGHTS + "." + shortName;
        return number(
                name,
                policy -> value.applyAsInt(policy.weights()),
                (policy, n) -> policy.with(change.in(policy.weights(), n)));
    }
}
