package io.agendador.shell.command;

import io.agendador.present.TextTable;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Edit.EnterHandKept;
import io.agendador.review.Outcome;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The slots of hand-kept days in some days: who is there, and who is to be. */
final class HandKeptForm {

    private final Desk desk;
    private final Network network;
    private final Roster roster;
    private final List<Slot> slots;

    HandKeptForm(Desk desk, Network network, Period period) {
        this.desk = desk;
        this.network = network;
        this.roster = desk.reports().inForce(period).orElseThrow().roster();
        this.slots = network.openSlots(period).stream()
                .filter(OpenSlot::handKept)
                .map(OpenSlot::slot)
                .toList();
    }

    /**
     * Asks for each slot that is free. An empty answer leaves it, the word for the end leaves the rest.
     *
     * @param trial what comes of entries
     * @throws CommandRefused if the person turns away
     */
    List<EnterHandKept> ask(Invocation invocation, Function<List<Edit>, Outcome> trial) {
        List<EnterHandKept> entries = new ArrayList<>();
        List<String> above = new ArrayList<>(List.of(desk.texts().text("hand-kept.how", end())));
        for (Slot slot : slots) {
            if (holder(slot) != null) {
                continue;
            }
            String answer = answer(invocation, above, slot);
            while (!answer.isEmpty() && !answer.equalsIgnoreCase(end())) {
                above.addAll(entered(entries, slot, answer, trial));
                if (above.isEmpty()) {
                    break;
                }
                answer = answer(invocation, above, slot);
            }
            if (answer.equalsIgnoreCase(end())) {
                break;
            }
        }
        return List.copyOf(entries);
    }

    private String end() {
        return desk.texts().text("hand-kept.end");
    }

    private String answer(Invocation invocation, List<String> above, Slot slot) {
        List<String> lines = List.copyOf(above);
        above.clear();
        return invocation
                .answer(page -> lines, desk.sentences(network).slot(slot) + ":")
                .map(String::strip)
                .orElseThrow(() -> desk.refused(ExitCode.UNCONFIRMED, "confirm.declined"));
    }

    /** What speaks against it; nothing if it was added to the entries. */
    private List<String> entered(
            List<EnterHandKept> entries, Slot slot, String answer, Function<List<Edit>, Outcome> trial) {
        try {
            EnterHandKept entry =
                    new EnterHandKept(slot, desk.professional(network, answer).id());
            List<Edit> all = new ArrayList<>(entries);
            all.add(entry);
            if (trial.apply(all) instanceof Outcome.Refused refused) {
                return OutcomeView.against(desk, network, refused);
            }
            entries.add(entry);
            return List.of();
        } catch (CommandRefused unknown) {
            return List.of(unknown.sentence());
        }
    }

    /** All of them with who is there, those that are entered with a plus. */
    List<String> lines(List<EnterHandKept> entries) {
        TextTable table = TextTable.of(desk.texts().text("columns.hand-kept").split(";", -1));
        for (Slot slot : slots) {
            String entered = entries.stream()
                    .filter(it -> it.slot().equals(slot))
                    .map(it -> "+ " + network.professionalName(it.professional()))
                    .collect(Collectors.joining());
            ProfessionalId holder = holder(slot);
            table.row(
                    desk.texts().day(slot.date()),
                    desk.texts().word(slot.shift()),
                    network.roomName(slot.room()),
                    holder == null ? entered : network.professionalName(holder));
        }
        return slots.isEmpty() ? List.of(desk.texts().text("hand-kept.none")) : table.lines(0, false);
    }

    private @Nullable ProfessionalId holder(Slot slot) {
        return roster.states().getOrDefault(slot, SlotState.FREE).professional();
    }
}
