package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.BLOCK_VIOLATED;
import static io.agendador.rule.Sentences.each;
import static io.agendador.rule.Sentences.location;
import static io.agendador.rule.Sentences.one;
import static io.agendador.rule.Sentences.person;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyUnavailability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class BlockViolatedTest implements RuleContract {

    @Override
    public Rule rule() {
        return new BlockViolated();
    }

    @Override
    public void keep(Scene scene) {
        List<ProfessionalId> blocked = scene.professionals().stream()
                .filter(it -> !it.weeklyUnavailability().isEmpty()
                        || !it.datedUnavailability().isEmpty()
                        || !it.vetoedLocations().isEmpty())
                .map(Professional::id)
                .toList();
        scene.assignments().removeIf(it -> blocked.contains(it.professional()));
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        LocalDate date = someDay(scene, random);
        Shift shift = someShift(random);
        Shift sameOrDay = random.nextBoolean() ? shift : null;
        Room room = scene.newRoom(it -> it);
        int how = random.nextInt(3);
        ProfessionalId who = scene.newcomer(it -> switch (how) {
                    case 0 ->
                        it.weeklyUnavailability(
                                List.of(new WeeklyUnavailability(date.getDayOfWeek(), shift, "motivo")));
                    case 1 ->
                        it.datedUnavailability(List.of(new DatedUnavailability(Period.day(date), sameOrDay, "motivo")));
                    default -> it.vetoedLocations(List.of(room.location()));
                })
                .id();
        return one(BLOCK_VIOLATED, who, how == 2 ? "" : "motivo", scene.place(who, room, date, shift));
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return each(
                facts,
                BLOCK_VIOLATED,
                it -> person(facts, it)
                        .flatMap(who -> blocks(facts, who, it).stream().findFirst()));
    }

    /** Every reason against it: dated absences, weekly ones, a veto. */
    private static List<String> blocks(Facts facts, Professional who, Assignment it) {
        List<String> reasons = new ArrayList<>();
        LocalDate date = it.slot().date();
        Shift shift = it.slot().shift();
        for (DatedUnavailability absence : who.datedUnavailability()) {
            boolean thatDay = absence.period().days().anyMatch(date::equals);
            boolean thatShift = absence.shift() == null || absence.shift() == shift;
            Optional.of(absence.reason()).filter(any -> thatDay && thatShift).ifPresent(reasons::add);
        }
        for (WeeklyUnavailability absence : who.weeklyUnavailability()) {
            boolean then = absence.weekday() == date.getDayOfWeek() && absence.shift() == shift;
            Optional.of(absence.reason()).filter(any -> then).ifPresent(reasons::add);
        }
        location(facts, it)
                .filter(where -> who.vetoedLocations().contains(where.id()))
                .ifPresent(any -> reasons.add(""));
        return reasons;
    }
}
