package io.agendador.shell.command;

import io.agendador.proposal.Edit;
import io.agendador.proposal.Refusal;
import io.agendador.review.Adjustments;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Outcome;
import io.agendador.review.Swaps;
import io.agendador.roster.Network;
import io.agendador.roster.Swap;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What keeping the registry, hand-kept days and swaps asks of the library; all that is in force at once is shown first. */
record Door(Desk desk, Adjustments adjustments, NetworkKeeping keeping, Swaps swaps) {

    /** Changes the network. */
    Answer network(Invocation invocation, Carrying.Matter matter, UnaryOperator<Network> change) {
        return Carrying.out(desk, invocation, matter, consent -> keeping.change(change, consent));
    }

    /** Changes slots. */
    Answer edits(Invocation invocation, Carrying.Matter matter, List<Edit> edits) {
        return Carrying.out(desk, invocation, matter, consent -> adjustments.adjust(edits, consent));
    }

    /** Registers a swap and puts it in force, or does neither. */
    Answer settled(Invocation invocation, Carrying.Matter matter, Swap swap) {
        return Carrying.out(desk, invocation, matter, consent -> swaps.settle(swap, consent));
    }

    /** Puts a registered swap in force. */
    Answer applied(Invocation invocation, Carrying.Matter matter, UUID swap) {
        return Carrying.out(desk, invocation, matter, consent -> swaps.apply(swap, consent));
    }

    /** Notes a swap; what keeps the author from it, if anything does. */
    Optional<Refusal> registered(Swap swap) {
        return swaps.register(swap, desk.author());
    }

    /** Gives a registered swap up; what keeps the author from it, if anything does. */
    Optional<Refusal> cancelled(UUID swap) {
        return swaps.cancel(swap, desk.author());
    }

    /** What the edits would come to. */
    Outcome tried(List<Edit> edits) {
        return adjustments.adjust(edits, Consent.none(desk.author(), ""));
    }

    /** What the swap would come to. */
    Outcome tried(Swap swap) {
        return swaps.settle(swap, Consent.none(desk.author(), ""));
    }
}
