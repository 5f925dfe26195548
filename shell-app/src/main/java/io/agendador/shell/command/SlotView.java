package io.agendador.shell.command;

import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A slot in JSON.
 *
 * @param date {@code 2026-11-24}
 * @param professional who is there, or null for a gap; so are the three that follow
 */
record SlotView(
        String date,
        Shift shift,
        String room,
        @Nullable String professional,
        @Nullable AssignmentStatus status,
        @Nullable Origin origin,
        @Nullable Boolean pinned) {

    static SlotView of(Network network, Assignment it) {
        return new SlotView(
                it.slot().date().toString(),
                it.slot().shift(),
                network.roomName(it.slot().room()),
                network.professionalName(it.professional()),
                it.status(),
                it.origin(),
                it.pinned());
    }

    static SlotView gap(Network network, Slot slot) {
        return new SlotView(
                slot.date().toString(), slot.shift(), network.roomName(slot.room()), null, null, null, null);
    }
}
