package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import org.jspecify.annotations.Nullable;

/**
 * A swap in JSON.
 *
 * @param slot what the giver gives
 * @param inReturn what the taker gives; null for a handover
 */
record SwapView(
        String id,
        Swap.Kind kind,
        Swap.Status status,
        Swap.Source source,
        String giver,
        String taker,
        SlotView slot,
        @Nullable SlotView inReturn,
        String reason) {

    static SwapView of(Network network, Swap it) {
        return new SwapView(
                it.id().toString(),
                it.kind(),
                it.status(),
                it.source(),
                network.professionalName(it.giver()),
                network.professionalName(it.taker()),
                slot(network, it.first(), it.giver()),
                it.second() == null ? null : slot(network, it.second(), it.taker()),
                it.reason());
    }

    private static SlotView slot(Network network, Slot slot, ProfessionalId who) {
        return new SlotView(
                slot.date().toString(),
                slot.shift(),
                network.roomName(slot.room()),
                network.professionalName(who),
                null,
                null,
                null);
    }

    /** {@code Ana Moura passa sáb 28/11 manhã, Savassi - Sala 1 a Bia Lopes}. */
    static String sentence(Desk desk, Network network, Swap it) {
        Slot second = it.second();
        return desk.texts()
                .text(
                        second == null ? "swap.handover" : "swap.exchange",
                        network.professionalName(it.giver()),
                        network.professionalName(it.taker()),
                        desk.sentences(network).slot(it.first()),
                        second == null ? "" : desk.sentences(network).slot(second));
    }
}
