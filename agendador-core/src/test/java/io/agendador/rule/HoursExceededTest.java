package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.HOURS_EXCEEDED;
import static io.agendador.rule.Sentences.everybody;
import static io.agendador.rule.Sentences.firstOfEach;
import static io.agendador.rule.Sentences.slotsInPeriod;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;

class HoursExceededTest implements RuleContract {

    @Override
    public Rule rule() {
        return new HoursExceeded();
    }

    @Override
    public void keep(Scene scene) {
        firstOfEach(scene, it -> List.of(it.professional(), it.slot().week()));
        scene.professionals()
                .replaceAll(it ->
                        it.toBuilder().limits(List.of()).maxWeeklyHours(24).build());
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        ProfessionalId who = scene.newcomer(it -> it.maxWeeklyHours(5)).id();
        ShiftTimes oneMinuteMore = ShiftTimes.of("08:00", "13:01");
        Room room = scene.newRoom(
                it -> it.morning(oneMinuteMore).afternoon(oneMinuteMore).saturday(oneMinuteMore));
        Slot slot = scene.place(who, room, someDay(scene, random), someShift(random));
        return new Inconsistency(HOURS_EXCEEDED, List.of(who), List.of(slot), new Inconsistency.Limit(300, 301), "");
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return facts.network().professionals().stream()
                .filter(who -> everybody(facts).anyMatch(who.id()::equals))
                .flatMap(who -> facts.period().weeks().stream().flatMap(week -> finding(facts, who, week)))
                .toList();
    }

    @Example
    void countsTheHoursOfTheWholeWeekThoughThePeriodIsOneDay() {
        LocalDate wednesday = LocalDate.of(2026, 6, 10);
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(wednesday));
        ProfessionalId who = scene.newcomer(it -> it.maxWeeklyHours(17)).id();
        Room room = scene.newRoom(it -> it);
        scene.place(who, room, wednesday.minusDays(3), Shift.MORNING);
        scene.place(who, room, wednesday.plusDays(3), Shift.AFTERNOON);
        Slot within = scene.place(who, room, wednesday, Shift.MORNING);

        assertThat(rule().findings(scene.facts()))
                .containsExactly(new Inconsistency(
                        HOURS_EXCEEDED, List.of(who), List.of(within), new Inconsistency.Limit(17 * 60, 18 * 60), ""));
    }

    private static Stream<Inconsistency> finding(Facts facts, Professional who, Week week) {
        List<Assignment> all = Sentences.week(facts, who.id(), week);
        int allowed = who.limits(week, facts.network().policy()).maxMinutes();
        int actual = 0;
        for (Assignment it : all) {
            actual += Sentences.times(facts, it).map(ShiftTimes::minutes).orElse(0);
        }
        List<Slot> slots = slotsInPeriod(facts, all);
        return actual > allowed && !slots.isEmpty()
                ? Stream.of(new Inconsistency(
                        HOURS_EXCEEDED, List.of(who.id()), slots, new Inconsistency.Limit(allowed, actual), ""))
                : Stream.empty();
    }
}
