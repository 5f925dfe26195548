package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.GAP;
import static io.agendador.rule.Sentences.assignments;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.OpeningException;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

class GapTest implements RuleContract {

    @Override
    public Rule rule() {
        return new Gap();
    }

    /** Closes what is empty in some rooms, fills it in others. */
    @Override
    public void keep(Scene scene) {
        ProfessionalId filler = scene.newcomer(it -> it).id();
        for (OpenSlot open : scene.network().openSlots(scene.period())) {
            if (open.slot().shift() == Shift.MORNING) {
                scene.assignments().add(Assignment.generated(open.slot(), filler));
            } else if (scene.assignments().stream().noneMatch(it -> it.slot().equals(open.slot()))) {
                scene.exceptions().removeIf(it -> it.slot().equals(open.slot()));
                scene.exceptions().add(new OpeningException(open.slot(), false, null, ""));
            }
        }
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        boolean handKept = random.nextBoolean();
        Room room = scene.newRoom(it -> it.handKeptDays(handKept ? EnumSet.allOf(DayOfWeek.class) : List.of()));
        Slot slot = scene.open(new Slot(room.id(), someDay(scene, random), someShift(random)), null);
        if (random.nextBoolean()) {
            scene.pinnedGaps().add(slot);
        }
        return new Inconsistency(GAP, List.of(), List.of(slot), null, "");
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return facts.network().openSlots(facts.period()).stream()
                .map(OpenSlot::slot)
                .filter(slot ->
                        assignments(facts).stream().noneMatch(it -> it.slot().equals(slot)))
                .map(slot -> new Inconsistency(GAP, List.of(), List.of(slot), null, ""))
                .toList();
    }
}
