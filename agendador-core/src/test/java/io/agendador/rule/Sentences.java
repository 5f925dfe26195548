package io.agendador.rule;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words in which the tests state what a rule means, without the rules' own views of the facts. */
final class Sentences {

    private Sentences() {}

    /** The different (slot, professional) of the roster, also outside the period. */
    static Set<Assignment> assignments(Facts facts) {
        Set<Assignment> plain = new HashSet<>();
        facts.roster().assignments().forEach(it -> plain.add(Assignment.generated(it.slot(), it.professional())));
        return plain;
    }

    static List<Assignment> inPeriod(Facts facts) {
        return assignments(facts).stream()
                .filter(it -> facts.period().contains(it.slot().date()))
                .toList();
    }

    static Optional<Professional> person(Facts facts, Assignment assignment) {
        return facts.network().professionals().stream()
                .filter(it -> it.id().equals(assignment.professional()))
                .findAny();
    }

    static Optional<Location> location(Facts facts, Assignment assignment) {
        return facts.network().rooms().stream()
                .filter(room -> room.id().equals(assignment.slot().room()))
                .flatMap(room -> facts.network().locations().stream()
                        .filter(it -> it.id().equals(room.location())))
                .findAny();
    }

    static Optional<ShiftTimes> times(Facts facts, Assignment assignment) {
        Slot slot = assignment.slot();
        return location(facts, assignment).map(it -> it.times(slot.date(), slot.shift()));
    }

    /** One finding for each assignment in the period that the sentence is true of, with the detail it gives. */
    static List<Inconsistency> each(
            Facts facts, Inconsistency.Kind kind, Function<Assignment, Optional<String>> sentence) {
        return inPeriod(facts).stream()
                .flatMap(it -> sentence.apply(it).map(detail -> one(kind, it, detail)).stream())
                .toList();
    }

    /** One finding for each professional and date in the period, of the slots that clash with another one. */
    static List<Inconsistency> pairs(Facts facts, Inconsistency.Kind kind, BiPredicate<Assignment, Assignment> clash) {
        return facts.period()
                .days()
                .flatMap(date -> everybody(facts).flatMap(who -> {
                    List<Assignment> day = assignments(facts).stream()
                            .filter(it -> it.professional().equals(who)
                                    && it.slot().date().equals(date))
                            .toList();
                    List<Slot> slots = day.stream()
                            .filter(one -> day.stream().anyMatch(it -> !it.equals(one) && clash.test(one, it)))
                            .map(Assignment::slot)
                            .toList();
                    return slots.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Inconsistency(kind, List.of(who), slots, null, ""));
                }))
                .toList();
    }

    static Stream<ProfessionalId> everybody(Facts facts) {
        return assignments(facts).stream().map(Assignment::professional).distinct();
    }

    /** What a professional does in a week, also outside the period. */
    static List<Assignment> week(Facts facts, ProfessionalId who, Week week) {
        return assignments(facts).stream()
                .filter(it -> it.professional().equals(who) && it.slot().week().equals(week))
                .toList();
    }

    static List<Slot> slotsInPeriod(Facts facts, Collection<Assignment> some) {
        return some.stream()
                .map(Assignment::slot)
                .filter(it -> facts.period().contains(it.date()))
                .toList();
    }

    static Inconsistency one(Inconsistency.Kind kind, Assignment assignment, String detail) {
        return one(kind, assignment.professional(), detail, assignment.slot());
    }

    static Inconsistency one(Inconsistency.Kind kind, ProfessionalId who, String detail, Slot... slots) {
        return new Inconsistency(kind, List.of(who), List.of(slots), null, detail);
    }

    static LocalDate someDay(Scene scene, Random random) {
        List<LocalDate> days = scene.period().days().toList();
        return days.get(random.nextInt(days.size()));
    }

    static Shift someShift(Random random) {
        return random.nextBoolean() ? Shift.MORNING : Shift.AFTERNOON;
    }

    /** Keeps of the assignments that have the same key only the first. */
    static void firstOfEach(Scene scene, Function<Assignment, ?> key) {
        Set<Object> met = new HashSet<>();
        scene.assignments().removeIf(it -> !met.add(key.apply(it)));
    }
}
