package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.CALENDAR_CONFLICT;
import static io.agendador.rule.Sentences.each;
import static io.agendador.rule.Sentences.location;
import static io.agendador.rule.Sentences.one;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Location;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CalendarConflictTest implements RuleContract {

    @Override
    public Rule rule() {
        return new CalendarConflict();
    }

    @Override
    public void keep(Scene scene) {
        scene.busyTimes()
                .removeIf(busy -> scene.assignments().stream()
                        .anyMatch(it -> it.professional().equals(busy.professional())
                                && !it.slot()
                                        .date()
                                        .isBefore(date(scene, busy.start()).minusDays(2))
                                && !it.slot()
                                        .date()
                                        .isAfter(date(scene, busy.end()).plusDays(2))));
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        ProfessionalId who = scene.newcomer(it -> it).id();
        LocalDate date = someDay(scene, random);
        Room room = scene.newRoom(it -> it);
        Slot slot = scene.place(who, room, date, someShift(random));
        // The noon of the morning and the afternoon's hour of five lie in no shift's first or last minutes.
        int hour = slot.shift() == Shift.MORNING ? 12 : 17;
        Instant within = date.atTime(hour, 0).atZone(scene.zone()).toInstant();
        scene.busyTimes().add(new BusyTime(who, within, within.plusSeconds(60)));
        return one(CALENDAR_CONFLICT, who, "", slot);
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return each(
                facts,
                CALENDAR_CONFLICT,
                it -> location(facts, it)
                        .filter(where -> facts.roster().busyTimes().stream()
                                .anyMatch(busy -> busy.professional().equals(it.professional())
                                        && busy.overlaps(
                                                slotAt(where, it),
                                                facts.network().zone())))
                        .flatMap(any -> Optional.of("")));
    }

    private static OpenSlot slotAt(Location where, Assignment it) {
        Slot slot = it.slot();
        return new OpenSlot(slot, where, null, where.times(slot.date(), slot.shift()));
    }

    private static LocalDate date(Scene scene, Instant instant) {
        return instant.atZone(scene.zone()).toLocalDate();
    }
}
