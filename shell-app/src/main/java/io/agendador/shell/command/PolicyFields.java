package io.agendador.shell.command;

import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Weights;
import io.agendador.shell.command.Fields.Typed;
import java.util.List;
import java.util.stream.Stream;

/** What can be set of a policy. */
final class PolicyFields {

    private static final int HIGHEST_WEIGHT = 100_000;

    private final Fields is;

    PolicyFields(Desk desk) {
        is = new Fields(desk);
    }

    List<Field<PlanningPolicy>> all() {
        return Stream.of(routine(), limits(), loads(), stays(), wishes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Field<PlanningPolicy>> routine() {
        return List.of(
                is.number(
                        new Typed("horizonte", "horizon", "4"),
                        "horizonWeeks",
                        1,
                        12,
                        (it, value) -> new PlanningPolicy(
                                value,
                                it.maxWeeklyHours(),
                                it.maxDoublesPerWeek(),
                                it.minWeeksBetweenSameLocation(),
                                it.dailyConfirmation(),
                                it.weights())),
                is.either(
                        new Typed("confirmacao-diaria", "daily-confirmation", "sim"),
                        "dailyConfirmation",
                        (it, value) -> new PlanningPolicy(
                                it.horizonWeeks(),
                                it.maxWeeklyHours(),
                                it.maxDoublesPerWeek(),
                                it.minWeeksBetweenSameLocation(),
                                value,
                                it.weights())));
    }

    private List<Field<PlanningPolicy>> limits() {
        return List.of(
                is.number(
                        new Typed("max-horas", "max-hours", "70"),
                        "maxWeeklyHours",
                        168,
                        (it, value) -> new PlanningPolicy(
                                it.horizonWeeks(),
                                value,
                                it.maxDoublesPerWeek(),
                                it.minWeeksBetweenSameLocation(),
                                it.dailyConfirmation(),
                                it.weights())),
                is.number(
                        new Typed("max-dobras", "max-doubles", "2"),
                        "maxDoublesPerWeek",
                        7,
                        (it, value) -> new PlanningPolicy(
                                it.horizonWeeks(),
                                it.maxWeeklyHours(),
                                value,
                                it.minWeeksBetweenSameLocation(),
                                it.dailyConfirmation(),
                                it.weights())),
                is.number(
                        new Typed("semanas-mesmo-local", "weeks-same-location", "1"),
                        "minWeeksBetweenSameLocation",
                        12,
                        (it, value) -> new PlanningPolicy(
                                it.horizonWeeks(),
                                it.maxWeeklyHours(),
                                it.maxDoublesPerWeek(),
                                value,
                                it.dailyConfirmation(),
                                it.weights())));
    }

    /** Gaps, doubles and hours. */
    private List<Field<PlanningPolicy>> loads() {
        return List.of(
                weight("vaga", "gap", "1000", "gap", (w, n) -> w.with(it -> it.gap(n))),
                weight("dobra", "double", "1", "doubleShift", (w, n) -> w.with(it -> it.doubleShift(n))),
                weight(
                        "hora-a-mais",
                        "over-hour",
                        "3",
                        "overHour",
                        (w, n) -> w.with(it -> it.over(n, w.overHourBeyond()))),
                weight(
                        "hora-muito-a-mais",
                        "over-hour-beyond",
                        "3",
                        "overHourBeyond",
                        (w, n) -> w.with(it -> it.over(w.overHour(), n))),
                weight(
                        "hora-a-menos",
                        "under-hour",
                        "1",
                        "underHour",
                        (w, n) -> w.with(it -> it.under(n, w.underHourBeyond()))),
                weight(
                        "hora-muito-a-menos",
                        "under-hour-beyond",
                        "2",
                        "underHourBeyond",
                        (w, n) -> w.with(it -> it.under(w.underHour(), n))),
                number(
                        "tolerancia-horas",
                        "tolerance-hours",
                        "12",
                        "toleranceHours",
                        168,
                        (w, n) -> w.with(it -> it.toleranceHours(n))));
    }

    /** How often one is at the same place. */
    private List<Field<PlanningPolicy>> stays() {
        return List.of(
                weight(
                        "local-repetido",
                        "repeated-location",
                        "10",
                        "repeatedLocation",
                        (w, n) -> w.with(it -> it.repeatedLocation(n))),
                weight(
                        "concentracao",
                        "concentration",
                        "2",
                        "concentration",
                        (w, n) -> w.with(it -> it.concentration(n, w.freeStays()))),
                number(
                        "idas-livres",
                        "free-stays",
                        "4",
                        "freeStays",
                        1000,
                        (w, n) -> w.with(it -> it.concentration(w.concentration(), n))));
    }

    /** What people like, and that things stay as they are. */
    private List<Field<PlanningPolicy>> wishes() {
        return List.of(
                weight(
                        "turno-preferido",
                        "missed-shift",
                        "2",
                        "missedShift",
                        (w, n) -> w.with(it -> it.missedShift(n))),
                weight(
                        "local-preferido",
                        "missed-location",
                        "1",
                        "missedLocation",
                        (w, n) -> w.with(it -> it.missedLocation(n))),
                weight(
                        "turnos-distantes",
                        "distant-shifts",
                        "8",
                        "distantShifts",
                        (w, n) -> w.with(it -> it.distantShifts(n))),
                weight("estabilidade", "stability", "0", "stability", (w, n) -> w.with(it -> it.stability(n))));
    }

    private Field<PlanningPolicy> weight(
            String name, String english, String example, String component, Fields.Setting<Weights, Integer> setting) {
        return number("peso-" + name, "weight-" + english, example, component, HIGHEST_WEIGHT, setting);
    }

    private Field<PlanningPolicy> number(
            String name,
            String english,
            String example,
            String component,
            int max,
            Fields.Setting<Weights, Integer> setting) {
        return is.number(
                new Typed(name, english, example),
                component,
                max,
                (it, value) -> it.with(setting.set(it.weights(), value)));
    }
}
