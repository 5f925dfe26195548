package io.agendador.shell.command;

import io.agendador.proposal.Edit;
import io.agendador.review.Adjustments;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.stream.Stream;

/** Changes one slot by name: puts somebody there, takes somebody out, leaves it empty, fixes or releases it. */
final class RosterAdjust implements ShellCommand {

    private final Desk desk;
    private final Adjustments adjustments;

    RosterAdjust(Desk desk, Adjustments adjustments) {
        this.desk = desk;
        this.adjustments = adjustments;
    }

    @Override
    public Syntax syntax() {
        Offers offers = new Offers(desk);
        return Syntax.of("escala ajustar", "roster adjust")
                .option("sala", "room", "\"Savassi - Sala 1\"", offers.rooms())
                .option("data", "date", "2026-11-24", offers.dates())
                .option("turno", "shift", "manha", offers.words(Shift.class))
                .option("profissional", "professional", "Ana", offers.professionals())
                .flag("tirar", "take-out")
                .flag("vazia", "empty")
                .flag("fixar", "pin")
                .flag("soltar", "unpin")
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Slot slot = desk.slot(network, invocation);
        Edit edit = edit(network, slot, invocation);
        return Carrying.out(desk, invocation, consent -> adjustments.adjust(List.of(edit), consent));
    }

    private Edit edit(Network network, Slot slot, Invocation invocation) {
        long asked = Stream.of("profissional", "tirar", "vazia", "fixar", "soltar")
                .filter(invocation::flag)
                .count();
        if (asked != 1) {
            throw desk.refused(ExitCode.USAGE, "adjust.one");
        }
        if (invocation.flag("tirar")) {
            return new Edit.Unassign(slot, holder(slot), true);
        } else if (invocation.flag("vazia")) {
            return new Edit.LeaveGap(slot);
        } else if (invocation.flag("fixar")) {
            return new Edit.Pin(slot);
        } else if (invocation.flag("soltar")) {
            return new Edit.Unpin(slot);
        }
        ProfessionalId who =
                desk.professional(network, invocation).map(Professional::id).orElseThrow();
        boolean free = state(slot).professional() == null;
        boolean handKept = network.locationOf(slot.room())
                .filter((Location it) -> it.handKept(slot.date()))
                .isPresent();
        return free && handKept ? new Edit.EnterHandKept(slot, who) : new Edit.Assign(slot, who);
    }

    private ProfessionalId holder(Slot slot) {
        ProfessionalId who = state(slot).professional();
        if (who == null) {
            throw desk.refused(ExitCode.REFUSED, "adjust.nobody");
        }
        return who;
    }

    private SlotState state(Slot slot) {
        Roster roster =
                desk.reports().inForce(Period.day(slot.date())).orElseThrow().roster();
        return roster.states().getOrDefault(slot, SlotState.FREE);
    }
}
