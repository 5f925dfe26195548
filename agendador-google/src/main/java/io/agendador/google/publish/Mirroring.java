package io.agendador.google.publish;

import io.agendador.google.mapping.EventContent;
import io.agendador.google.mapping.EventIds;
import io.agendador.google.mapping.EventStyle;
import io.agendador.google.mapping.Mirrors;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a network's assignments are to look like in the calendars today. */
final class Mirroring {

    private final Network network;
    private final EventStyle style;
    private final LocalDate today;

    Mirroring(Network network, EventStyle style, Instant now) {
        this.network = network;
        this.style = style;
        this.today = now.atZone(network.zone()).toLocalDate();
    }

    List<Place> places(Assignment assignment) {
        return Mirrors.of(network, assignment).stream()
                .map(it -> new Place(it, assignment.slot()))
                .toList();
    }

    EventContent content(Assignment assignment) {
        return EventContent.of(
                network, assignment, Uncertainty.of(assignment.slot().date(), today), style);
    }

    String eventId(Place place, int generation) {
        return EventIds.of(
                AssignmentId.of(network.id(), place.slot()), place.calendar(), style.environment(), generation);
    }

    /** When the slot's shift begins; empty if there is no such room any more. */
    Optional<Instant> start(Slot slot) {
        return times(slot).map(it -> it.startOn(slot.date(), network.zone()));
    }

    /** When the slot's shift ends; empty if there is no such room any more. */
    Optional<Instant> end(Slot slot) {
        return times(slot).map(it -> it.endOn(slot.date(), network.zone()));
    }

    private Optional<ShiftTimes> times(Slot slot) {
        return network.locationOf(slot.room()).map(it -> it.times(slot.date(), slot.shift()));
    }
}
