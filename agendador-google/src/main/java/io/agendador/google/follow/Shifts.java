package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Instant;

/** Whether events stand at their shifts' times. */
final class Shifts {

    private Shifts() {}

    /** Whether these are the clock times of the slot's shift. */
    static boolean at(Network network, Slot slot, Instant start, Instant end) {
        return network.locationOf(slot.room())
                .map(it -> times(it, slot))
                .filter(it -> it.startOn(slot.date(), network.zone()).equals(start)
                        && it.endOn(slot.date(), network.zone()).equals(end))
                .isPresent();
    }

    /** Whether some moment of the slot's shift lies within these. */
    static boolean overlaps(Network network, Slot slot, Instant start, Instant end) {
        return network.locationOf(slot.room())
                .map(it -> times(it, slot))
                .filter(it -> it.startOn(slot.date(), network.zone()).isBefore(end)
                        && start.isBefore(it.endOn(slot.date(), network.zone())))
                .isPresent();
    }

    /** Whether it was moved to where no shift is, and the roster has followed: it takes its professional's time there. */
    static boolean astray(Network network, MirroredEvent event) {
        return event.state() == State.LIVE
                && event.sourceOfTruth() == SourceOfTruth.GOOGLE
                && !at(network, event.slot(), event.start(), event.end());
    }

    private static ShiftTimes times(Location location, Slot slot) {
        return location.times(slot.date(), slot.shift());
    }
}
