package io.agendador.planning;

import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.WeeklyLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hard rules once more, straight from the domain's values: what the planner's own choices break. */
final class Violations {

    /** By what is said of them. That a slot is taken keeps nobody out: it is given away. */
    private static final Map<String, Exclusion> RULES = Map.ofEntries(
            Map.entry("not open", Exclusion.NOT_OPEN),
            Map.entry("begun", Exclusion.BEGUN),
            Map.entry("inactive", Exclusion.INACTIVE),
            Map.entry("tag missing", Exclusion.TAG_MISSING),
            Map.entry("vetoed", Exclusion.VETOED),
            Map.entry("unavailable", Exclusion.UNAVAILABLE),
            Map.entry("busy", Exclusion.BUSY),
            Map.entry("kept out", Exclusion.KEPT_OUT),
            Map.entry("in two places at once", Exclusion.ELSEWHERE),
            Map.entry("overlapping by the clock", Exclusion.CLOCK_OVERLAP),
            Map.entry("too many hours", Exclusion.HOURS_LIMIT),
            Map.entry("too many doubles", Exclusion.DOUBLES_LIMIT));

    private final PlanningRequest request;
    private final Network network;
    private final List<Assignment> all;
    private final List<String> found = new ArrayList<>();

    private Violations(PlanningRequest request, List<Assignment> all) {
        this.request = request;
        this.network = request.network();
        this.all = all;
    }

    /** One sentence each; empty for a plan that is as it must be. */
    static List<String> of(PlanningRequest request, Plan plan) {
        Violations violations = new Violations(request, plan.assignments());
        plan.assignments().stream().filter(it -> !fixed(request, it)).forEach(violations::check);
        return violations.found;
    }

    /** The same of one assignment of these, which a person made: decisions hold nobody back then. */
    static List<String> ofDecision(PlanningRequest request, List<Assignment> all, Assignment one) {
        Violations violations = new Violations(request, all);
        violations.checkRules(one);
        violations.no(begun(request, one.slot()), one, "begun");
        return violations.found;
    }

    /** The first rule, in the order of {@link Exclusion}, that one assignment of these breaks; null if it breaks none. */
    static @Nullable Exclusion first(PlanningRequest request, List<Assignment> all, Assignment one) {
        return ofDecision(request, all, one).stream()
                .map(it -> RULES.get(it.substring(it.indexOf(": ") + 2)))
                .filter(Objects::nonNull)
                .map(it ->
                        it == Exclusion.DOUBLES_LIMIT && refusesDoubles(request, one) ? Exclusion.REFUSES_DOUBLES : it)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean refusesDoubles(PlanningRequest request, Assignment one) {
        return !request.network().professional(one.professional()).orElseThrow().acceptsDoubles();
    }

    /** Whether the request forbids to touch this assignment, which is in force. */
    static boolean fixed(PlanningRequest request, Assignment it) {
        boolean inForce = request.inForce().assignments().contains(it);
        return inForce
                && (it.pinned() || it.origin() != Origin.SYSTEM || request.gapsOnly() || !free(request, it.slot()));
    }

    /** Whether the planner may decide about a slot at all. */
    static boolean free(PlanningRequest request, Slot slot) {
        var location = request.network().locationOf(slot.room()).orElseThrow();
        return !location.handKept(slot.date()) && !begun(request, slot);
    }

    private static boolean begun(PlanningRequest request, Slot slot) {
        var location = request.network().locationOf(slot.room()).orElseThrow();
        var begins = slot.date()
                .atTime(location.times(slot.date(), slot.shift()).start())
                .atZone(request.network().zone())
                .toInstant();
        return !begins.isAfter(request.now());
    }

    private void check(Assignment it) {
        no(!free(request, it.slot()), it, "hand-kept or past");
        no(request.inForce().pinnedGaps().contains(it.slot()), it, "a pinned gap");
        checkRules(it);
    }

    private void checkRules(Assignment it) {
        Professional who = network.professional(it.professional()).orElseThrow();
        Slot slot = it.slot();
        Optional<OpenSlot> open = network.openSlot(slot);
        no(open.isEmpty(), it, "not open");
        no(!who.active(), it, "inactive");
        no(who.unavailable(slot.date(), slot.shift()), it, "unavailable");
        no(request.inForce().keptOut().contains(new KeptOut(slot, who.id())), it, "kept out");
        open.ifPresent(there -> checkPlace(it, who, there));
        checkOthers(it, who);
    }

    private void checkPlace(Assignment it, Professional who, OpenSlot open) {
        no(who.vetoedLocations().contains(open.location().id()), it, "vetoed");
        no(open.requiredTag() != null && !who.tags().contains(open.requiredTag()), it, "tag missing");
        for (BusyTime busy : request.inForce().busyTimes()) {
            boolean hers = busy.professional().equals(who.id());
            no(hers && busy.overlaps(open, network.zone()), it, "busy");
        }
    }

    private void checkOthers(Assignment it, Professional who) {
        List<Assignment> week = all.stream()
                .filter(other -> other.professional().equals(who.id()))
                .filter(other -> other.slot().week().equals(it.slot().week()))
                .toList();
        WeeklyLimits limits = who.limits(Week.of(it.slot().date()), network.policy());
        no(week.stream().mapToInt(this::minutes).sum() > limits.maxMinutes(), it, "too many hours");
        List<Assignment> day = week.stream()
                .filter(other -> other.slot().date().equals(it.slot().date()))
                .toList();
        long sameShift = day.stream()
                .filter(other -> other.slot().shift() == it.slot().shift())
                .count();
        no(sameShift > 1, it, "in two places at once");
        if (day.size() > sameShift) {
            no(doubles(week) > limits.maxDoubles(), it, "too many doubles");
            boolean overlap = day.stream()
                    .filter(other -> other.slot().shift() != it.slot().shift())
                    .anyMatch(other -> times(it).overlaps(times(other)));
            no(overlap, it, "overlapping by the clock");
        }
        long sameSlot =
                all.stream().filter(other -> other.slot().equals(it.slot())).count();
        no(sameSlot > 1, it, "in somebody's slot");
    }

    private static long doubles(List<Assignment> week) {
        return week.stream()
                        .map(it -> List.of(it.slot().date(), it.slot().shift()))
                        .distinct()
                        .count()
                - week.stream().map(it -> it.slot().date()).distinct().count();
    }

    private int minutes(Assignment it) {
        return times(it).minutes();
    }

    private ShiftTimes times(Assignment it) {
        return network.locationOf(it.slot().room())
                .orElseThrow()
                .times(it.slot().date(), it.slot().shift());
    }

    private void no(boolean broken, Assignment it, String what) {
        if (broken) {
            found.add(network.professionalName(it.professional()) + " at " + it.slot() + ": " + what);
        }
    }
}
