package io.agendador.present;

import io.agendador.proposal.Edit;
import io.agendador.review.Suggestion;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people are told of things to do: {@code Pôr Ana Moura no lugar de Bia Lopes, seg 23/11 manhã …}. Immutable. */
public final class Actions {

    private final Texts texts;
    private final Network network;
    private final Sentences sentences;
    private final Decisions decisions;
    private final Counterfactuals costs;

    /** Sentences in the language of the texts about this network. */
    public Actions(Texts texts, Network network) {
        this.texts = texts;
        this.network = network;
        sentences = new Sentences(texts, network);
        decisions = new Decisions(texts, network);
        costs = new Counterfactuals(texts, network);
    }

    /** What it does; what that costs; and what would be wrong then and is not now, but for mere information. */
    public List<String> sentences(Suggestion it) {
        List<String> said = new ArrayList<>();
        said.add(sentence(it.edits()));
        said.add(costs.cost(it.cost()));
        it.findings().created().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(this::creates)
                .forEach(said::add);
        return List.copyOf(said);
    }

    /** What the edits do, in their order, in one sentence. */
    public String sentence(List<Edit> edits) {
        String all = String.join("; ", edits.stream().map(this::phrase).toList());
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    private String creates(Inconsistency finding) {
        return texts.text("action.creates", sentences.finding(finding));
    }

    private String phrase(Edit edit) {
        if (edit instanceof Edit.Assign it) {
            return texts.text("action.assign", slot(it.slot()), name(it.professional()));
        } else if (edit instanceof Edit.Replace it) {
            return texts.text("action.replace", slot(it.slot()), name(it.out()), name(it.in()));
        } else if (edit instanceof Edit.Exchange it) {
            return texts.text(
                    "action.exchange", slot(it.first()), name(it.giver()), slot(it.second()), name(it.taker()));
        } else if (edit instanceof Edit.Unassign it) {
            return texts.text(
                    it.keptOut() ? "action.unassign.kept-out" : "action.unassign",
                    slot(it.slot()),
                    name(it.professional()));
        } else if (edit instanceof Edit.EnterHandKept it) {
            return texts.text("action.enter", slot(it.slot()), name(it.professional()));
        } else if (edit instanceof Edit.Adopt it) {
            return it.after() == null
                    ? texts.text("action.adopt.gap", slot(it.slot()))
                    : texts.text("action.adopt", slot(it.slot()), name(it.after()));
        } else if (edit instanceof Edit.Restore it) {
            return texts.text("action.restore", slot(it.slot()), state(it.to()));
        } else if (edit instanceof Edit.ChangeNetwork it) {
            List<String> changes =
                    it.diff().changes().stream().map(decisions::change).toList();
            return texts.text("action.network", String.join("; ", changes));
        }
        return texts.text(key(edit), slot(edit.slots().get(0)));
    }

    private static String key(Edit edit) {
        if (edit instanceof Edit.LeaveGap) {
            return "action.gap";
        }
        return edit instanceof Edit.Pin ? "action.pin" : "action.unpin";
    }

    private String state(SlotState it) {
        ProfessionalId who = it.professional();
        return who == null ? texts.text("state.free") : name(who);
    }

    private String slot(Slot slot) {
        return sentences.slot(slot);
    }

    private String name(ProfessionalId professional) {
        return network.professionalName(professional);
    }
}
