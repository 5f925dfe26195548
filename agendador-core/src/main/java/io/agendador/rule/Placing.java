package io.agendador.rule;

import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A professional in a slot, with what the network knows of both.
 *
 * @param person null if the network knows no such professional
 * @param location null if the network knows no such room
 */
record Placing(
        Slot slot,
        ProfessionalId professional,
        @Nullable Professional person,
        @Nullable Location location) {

    static Placing of(Network network, Assignment assignment) {
        Slot slot = assignment.slot();
        return new Placing(
                slot,
                assignment.professional(),
                network.professional(assignment.professional()).orElse(null),
                network.locationOf(slot.room()).orElse(null));
    }

    /** The shift's clock times, whether or not the room is open then. */
    Optional<ShiftTimes> times() {
        return Optional.ofNullable(location).map(it -> it.times(slot.date(), slot.shift()));
    }

    /** The shift's length by the clock; 0 in a room that nobody knows. */
    int minutes() {
        return times().map(ShiftTimes::minutes).orElse(0);
    }

    /** Whether its room is known. */
    boolean somewhere() {
        return location != null;
    }

    /** Who is where in which week, for a placing that is {@link #somewhere()}. */
    Facts.Stay stay() {
        LocationId where = Objects.requireNonNull(location).id();
        return new Facts.Stay(professional, where, slot.week());
    }

    Facts.PersonWeek personWeek() {
        return new Facts.PersonWeek(professional, slot.week());
    }
}
