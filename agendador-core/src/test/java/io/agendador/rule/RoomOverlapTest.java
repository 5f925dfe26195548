package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.ROOM_OVERLAP;
import static io.agendador.rule.Sentences.firstOfEach;
import static io.agendador.rule.Sentences.inPeriod;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class RoomOverlapTest implements RuleContract {

    @Override
    public Rule rule() {
        return new RoomOverlap();
    }

    @Override
    public void keep(Scene scene) {
        firstOfEach(scene, Assignment::slot);
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        ProfessionalId one = scene.newcomer(it -> it).id();
        ProfessionalId other = scene.newcomer(it -> it).id();
        Room room = scene.newRoom(it -> it);
        LocalDate date = someDay(scene, random);
        Shift shift = someShift(random);
        scene.place(one, room, date, shift);
        Slot slot = scene.place(other, room, date, shift);
        return new Inconsistency(ROOM_OVERLAP, List.of(one, other), List.of(slot), null, "");
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return inPeriod(facts).stream()
                .map(Assignment::slot)
                .distinct()
                .map(slot -> new Inconsistency(ROOM_OVERLAP, whoIsIn(facts, slot), List.of(slot), null, ""))
                .filter(it -> it.professionals().size() >= 2)
                .toList();
    }

    private static List<ProfessionalId> whoIsIn(Facts facts, Slot slot) {
        return inPeriod(facts).stream()
                .filter(it -> it.slot().equals(slot))
                .map(Assignment::professional)
                .toList();
    }
}
