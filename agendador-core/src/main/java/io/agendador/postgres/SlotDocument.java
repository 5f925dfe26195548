package io.agendador.postgres;

import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.UUID;

/** A slot within a stored document. */
record SlotDocument(UUID room, LocalDate date, Shift shift) {

    static SlotDocument of(Slot slot) {
        return new SlotDocument(slot.room().value(), slot.date(), slot.shift());
    }

    Slot slot() {
        return new Slot(new RoomId(room), date, shift);
    }
}
