package io.agendador.bot.chat;

import io.agendador.present.Texts;
import io.agendador.roster.Network;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.UUID;

/** Slots behind buttons, on them, and in prompts. */
record SlotWords(Texts texts, Network network) {

    /** What a button carries; {@link #read} reads it. */
    static String argument(Slot slot) {
        return slot.date() + " " + slot.shift() + " " + slot.room();
    }

    /** The slot that begins what was carried, in words. */
    static Slot read(String... said) {
        return new Slot(new RoomId(UUID.fromString(said[2])), LocalDate.parse(said[0]), Shift.valueOf(said[1]));
    }

    /** {@code Savassi - Sala 1, manhã}. */
    String place(Slot slot) {
        return texts.text("chat.slot.place", network.roomName(slot.room()), texts.word(slot.shift()));
    }

    /** {@code ter 24/11, manhã}. */
    String time(Slot slot) {
        return texts.text("chat.slot.time", texts.day(slot.date()), texts.word(slot.shift()));
    }

    /** {@code 24/11/2026}, which any prompt may say. */
    static String typed(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
