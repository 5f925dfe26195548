package io.agendador.google.mapping;

import io.agendador.google.mapping.ShiftMatch.Elsewhere;
import io.agendador.google.mapping.ShiftMatch.ExactFree;
import io.agendador.google.mapping.ShiftMatch.ExactTaken;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the slot that an assignment's event was moved to. */
final class Landing {

    private final Network network;
    private final Roster inForce;
    private final Slot from;
    private final ProfessionalId professional;

    Landing(Network network, Roster inForce, Slot from, ProfessionalId professional) {
        this.network = network;
        this.inForce = inForce;
        this.from = from;
        this.professional = professional;
    }

    ShiftMatch match(MirrorCalendar calendar, Instant start, Instant end) {
        RoomId room = calendar.room() == null ? from.room() : calendar.room();
        LocalDate date = start.atZone(network.zone()).toLocalDate();
        Optional<OpenSlot> exactly = Stream.of(Shift.values())
                .map(shift -> network.openSlot(new Slot(room, date, shift)))
                .flatMap(Optional::stream)
                .filter(it -> lasts(it, start, end))
                .findFirst();
        return exactly.map(this::match).orElseGet(Elsewhere::new);
    }

    private ShiftMatch match(OpenSlot target) {
        boolean taken = inForce.assignments().stream().anyMatch(it -> inTheWay(it, target))
                || inForce.busyTimes().stream().anyMatch(it -> inTheWay(it, target));
        return taken ? new ExactTaken(target.slot()) : new ExactFree(target.slot());
    }

    private boolean lasts(OpenSlot slot, Instant start, Instant end) {
        EventSpan span = EventSpan.of(slot.times(), slot.slot().date(), network.zone());
        return span.start().toInstant().equals(start) && span.end().toInstant().equals(end);
    }

    private boolean inTheWay(Assignment other, OpenSlot target) {
        boolean mine = other.professional().equals(professional);
        if (mine && other.slot().equals(from)) {
            return false;
        }
        return other.slot().equals(target.slot()) || (mine && atOnce(other.slot(), target));
    }

    private boolean atOnce(Slot other, OpenSlot target) {
        if (!other.date().equals(target.slot().date())) {
            return false;
        }
        return other.shift() == target.slot().shift()
                || times(other).filter(it -> it.overlaps(target.times())).isPresent();
    }

    private Optional<ShiftTimes> times(Slot slot) {
        return network.locationOf(slot.room()).map(it -> it.times(slot.date(), slot.shift()));
    }

    private boolean inTheWay(BusyTime busy, OpenSlot target) {
        return busy.professional().equals(professional) && busy.overlaps(target, network.zone());
    }
}
