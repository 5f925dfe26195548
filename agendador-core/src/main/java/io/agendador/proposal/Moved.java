package io.agendador.proposal;

import io.agendador.roster.NetworkDiff;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;

/** Something that a proposal rests on and that is no longer as it was. */
public sealed interface Moved {

    /** A slot that it changes. */
    record InSlot(Slot slot, SlotState was, SlotState now) implements Moved {}

    /** What a professional has in a week that it counted. */
    record OfPerson(ProfessionalId professional, Week week) implements Moved {}

    /** A thing of the network that it changes, too. */
    record OfNetwork(NetworkDiff.Change change) implements Moved {}

    /**
     * What would be wrong with it.
     *
     * @param comes whether it would be wrong now and was not; else it was and would not be
     */
    record OfFinding(Inconsistency finding, boolean comes) implements Moved {}
}
