package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.DOUBLES_EXCEEDED;
import static io.agendador.rule.Sentences.firstOfEach;
import static io.agendador.rule.Sentences.slotsInPeriod;
import static io.agendador.rule.Sentences.someDay;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;

class DoublesExceededTest implements RuleContract {

    @Override
    public Rule rule() {
        return new DoublesExceeded();
    }

    @Override
    public void keep(Scene scene) {
        firstOfEach(scene, it -> List.of(it.professional(), it.slot().date()));
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        LocalDate date = someDay(scene, random);
        boolean accepts = random.nextBoolean();
        ProfessionalId who = scene.newcomer(it -> it.acceptsDoubles(accepts).maxDoublesPerWeek(accepts ? 0 : 7))
                .id();
        Room room = scene.newRoom(it -> it);
        List<Slot> slots =
                List.of(scene.place(who, room, date, Shift.MORNING), scene.place(who, room, date, Shift.AFTERNOON));
        return new Inconsistency(DOUBLES_EXCEEDED, List.of(who), slots, new Inconsistency.Limit(0, 1), "");
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return facts.network().professionals().stream()
                .flatMap(who -> facts.period().weeks().stream().flatMap(week -> finding(facts, who, week)))
                .toList();
    }

    @Example
    void allowsAsManyDoublesAsTheLimitSays() {
        Week week = Week.of(LocalDate.of(2026, 6, 10));
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, week.period());
        ProfessionalId who = scene.newcomer(it -> it.maxDoublesPerWeek(2)).id();
        Room room = scene.newRoom(it -> it);
        for (LocalDate date : week.days().subList(1, 3)) {
            scene.place(who, room, date, Shift.MORNING);
            scene.place(who, room, date, Shift.AFTERNOON);
        }

        assertThat(rule().findings(scene.facts())).isEmpty();
    }

    @Example
    void saysNothingOfAWeekWhoseDoublesLieOutsideThePeriod() {
        LocalDate wednesday = LocalDate.of(2026, 6, 10);
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(wednesday));
        ProfessionalId who = scene.newcomer(it -> it.acceptsDoubles(false)).id();
        Room room = scene.newRoom(it -> it);
        scene.place(who, room, wednesday, Shift.MORNING);
        scene.place(who, room, wednesday.plusDays(1), Shift.MORNING);
        scene.place(who, room, wednesday.plusDays(1), Shift.AFTERNOON);

        assertThat(rule().findings(scene.facts())).isEmpty();
    }

    private static Stream<Inconsistency> finding(Facts facts, Professional who, Week week) {
        List<Assignment> all = Sentences.week(facts, who.id(), week);
        int allowed = who.limits(week, facts.network().policy()).maxDoubles();
        int actual = 0;
        List<Assignment> doubles = new ArrayList<>();
        for (LocalDate date : week.days()) {
            List<Assignment> day =
                    all.stream().filter(it -> it.slot().date().equals(date)).toList();
            boolean morning = day.stream().anyMatch(it -> it.slot().shift() == Shift.MORNING);
            boolean afternoon = day.stream().anyMatch(it -> it.slot().shift() == Shift.AFTERNOON);
            if (morning && afternoon) {
                actual++;
                doubles.addAll(day);
            }
        }
        List<Slot> slots = slotsInPeriod(facts, doubles);
        return actual > allowed && !slots.isEmpty()
                ? Stream.of(new Inconsistency(
                        DOUBLES_EXCEEDED, List.of(who.id()), slots, new Inconsistency.Limit(allowed, actual), ""))
                : Stream.empty();
    }
}
