package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.PROFESSIONAL_OVERLAP;
import static io.agendador.rule.Sentences.firstOfEach;
import static io.agendador.rule.Sentences.one;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;
import static io.agendador.rule.Sentences.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

class ProfessionalOverlapTest implements RuleContract {

    @Override
    public Rule rule() {
        return new ProfessionalOverlap();
    }

    @Override
    public void keep(Scene scene) {
        firstOfEach(scene, it -> List.of(it.professional(), it.slot().date()));
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        ProfessionalId who = scene.newcomer(it -> it).id();
        LocalDate date = someDay(scene, random);
        boolean sameShift = random.nextBoolean();
        Shift second = sameShift ? Shift.MORNING : Shift.AFTERNOON;
        Room early = scene.newRoom(it -> it);
        Room late = scene.newRoom(it -> it.afternoon(ShiftTimes.of("13:59", "19:00")));
        return one(
                PROFESSIONAL_OVERLAP,
                who,
                "",
                scene.place(who, early, date, Shift.MORNING),
                scene.place(who, late, date, second));
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return Sentences.pairs(
                facts,
                PROFESSIONAL_OVERLAP,
                (one, other) -> one.slot().shift() == other.slot().shift() || sharedMinute(facts, one, other));
    }

    @Example
    void findsNothingWhereTheAfternoonBeginsAsTheMorningEnds() {
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(LocalDate.of(2026, 6, 10)));
        ProfessionalId who = scene.newcomer(it -> it).id();
        Room room = scene.newRoom(it -> it);
        scene.place(who, room, LocalDate.of(2026, 6, 10), Shift.MORNING);
        scene.place(who, room, LocalDate.of(2026, 6, 10), Shift.AFTERNOON);

        assertThat(rule().findings(scene.facts())).isEmpty();
    }

    @Example
    void countsOnePersonTwiceInOneSlotOnce() {
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(LocalDate.of(2026, 6, 10)));
        ProfessionalId who = scene.newcomer(it -> it).id();
        Room room = scene.newRoom(it -> it);
        Slot slot = scene.place(who, room, LocalDate.of(2026, 6, 10), someShift(new Random(1)));
        scene.assignments().add(Assignment.generated(slot, who));

        assertThat(rule().findings(scene.facts())).isEmpty();
    }

    private static boolean sharedMinute(Facts facts, Assignment one, Assignment other) {
        return IntStream.range(0, 24 * 60)
                .mapToObj(minute -> LocalTime.of(minute / 60, minute % 60))
                .anyMatch(minute -> holds(facts, one, minute) && holds(facts, other, minute));
    }

    private static boolean holds(Facts facts, Assignment assignment, LocalTime minute) {
        return times(facts, assignment)
                .filter(it -> !minute.isBefore(it.start()) && minute.isBefore(it.end()))
                .isPresent();
    }
}
