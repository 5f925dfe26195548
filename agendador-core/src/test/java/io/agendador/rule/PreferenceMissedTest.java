package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.PREFERENCE_MISSED;
import static io.agendador.rule.Sentences.each;
import static io.agendador.rule.Sentences.location;
import static io.agendador.rule.Sentences.one;
import static io.agendador.rule.Sentences.person;
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
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;

class PreferenceMissedTest implements RuleContract {

    @Override
    public Rule rule() {
        return new PreferenceMissed();
    }

    @Override
    public void keep(Scene scene) {
        boolean afternoons = scene.assignments().size() % 2 == 0;
        Shift wanted = afternoons ? Shift.AFTERNOON : Shift.MORNING;
        scene.assignments().removeIf(it -> it.slot().shift() != wanted);
        scene.professionals()
                .replaceAll(it -> it.toBuilder()
                        .preferredShift(it.preferredShift() == null ? null : wanted)
                        .preferredLocations(List.of())
                        .build());
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        Room room = scene.newRoom(it -> it);
        Room wanted = scene.newRoom(it -> it);
        int missed = random.nextInt(1, 4);
        ProfessionalId who = scene.newcomer(it -> it.preferredShift((missed & 1) == 0 ? Shift.MORNING : Shift.AFTERNOON)
                        .preferredLocations(List.of((missed & 2) == 0 ? room.location() : wanted.location())))
                .id();
        Slot slot = scene.place(who, room, someDay(scene, random), Shift.MORNING);
        return one(PREFERENCE_MISSED, who, "", slot);
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return each(
                facts,
                PREFERENCE_MISSED,
                it -> person(facts, it)
                        .filter(who -> otherShift(who, it) || elsewhere(facts, who, it))
                        .map(any -> ""));
    }

    @Example
    void isContentWithAnyLocationWhereNoneIsPreferred() {
        LocalDate day = LocalDate.of(2026, 6, 10);
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(day));
        ProfessionalId who = scene.newcomer(it -> it).id();
        scene.place(who, scene.newRoom(it -> it), day, someShift(new Random(2)));

        assertThat(rule().findings(scene.facts())).isEmpty();
    }

    private static boolean otherShift(Professional who, Assignment it) {
        return Optional.ofNullable(who.preferredShift())
                .map(wanted -> wanted != it.slot().shift())
                .orElse(false);
    }

    private static boolean elsewhere(Facts facts, Professional who, Assignment it) {
        return location(facts, it)
                .filter(where -> !who.preferredLocations().isEmpty()
                        && who.preferredLocations().stream().noneMatch(where.id()::equals))
                .isPresent();
    }
}
