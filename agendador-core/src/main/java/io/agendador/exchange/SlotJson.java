package io.agendador.exchange;

import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A slot and who has it, by name.
 *
 * @param date {@code 2026-11-24}
 * @param start {@code 08:00}, by the clock of the network's zone; null where the room is not the network's; so is the end
 * @param professional who has it, or null for nobody; so are the four that follow
 */
public record SlotJson(
        String date,
        Shift shift,
        String location,
        String room,
        @Nullable String start,
        @Nullable String end,
        @Nullable String professional,
        @Nullable AssignmentStatus status,
        @Nullable Origin origin,
        @Nullable Boolean pinned,
        @Nullable String reason) {

    static SlotJson of(Network network, Assignment it) {
        Assignment.LastChange change = it.lastChange();
        return of(
                network,
                it.slot(),
                network.professionalName(it.professional()),
                it.status(),
                it.origin(),
                it.pinned(),
                change == null ? "" : change.reason());
    }

    static SlotJson gap(Network network, Slot slot) {
        return of(network, slot, null, null, null, null, null);
    }

    private static SlotJson of(
            Network network,
            Slot slot,
            @Nullable String professional,
            @Nullable AssignmentStatus status,
            @Nullable Origin origin,
            @Nullable Boolean pinned,
            @Nullable String reason) {
        Location where = network.locationOf(slot.room()).orElse(null);
        return new SlotJson(
                slot.date().toString(),
                slot.shift(),
                where == null ? "" : where.name(),
                network.room(slot.room())
                        .map(Room::name)
                        .orElseGet(() -> slot.room().toString()),
                where == null
                        ? null
                        : where.times(slot.date(), slot.shift()).start().toString(),
                where == null
                        ? null
                        : where.times(slot.date(), slot.shift()).end().toString(),
                professional,
                status,
                origin,
                pinned,
                reason);
    }
}
