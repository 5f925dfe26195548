package io.agendador.shell.command;

import io.agendador.present.Actions;
import io.agendador.present.Sentences;
import io.agendador.review.Suggestion;
import io.agendador.roster.Network;
import io.agendador.rule.Inconsistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in JSON.
 *
 * @param limit what was allowed and what is: minutes for hours
 * @param sentence the same for people
 * @param actions what can be done about it, the best first; empty where nobody asked
 */
record FindingView(
        Inconsistency.Severity severity,
        Inconsistency.Kind kind,
        List<String> professionals,
        List<SlotView> slots,
        Inconsistency.@Nullable Limit limit,
        String detail,
        String sentence,
        List<ActionView> actions) {

    /**
     * Something to do, in JSON.
     *
     * @param sentence what it does
     * @param consequences what that costs, and what it creates
     */
    record ActionView(String sentence, List<String> consequences) {

        static ActionView of(Actions actions, Suggestion it) {
            List<String> said = actions.sentences(it);
            return new ActionView(said.get(0), said.subList(1, said.size()));
        }
    }

    static FindingView of(Network network, Sentences sentences, Inconsistency it) {
        return new FindingView(
                it.severity(),
                it.kind(),
                it.professionals().stream().map(network::professionalName).toList(),
                it.slots().stream().map(slot -> SlotView.gap(network, slot)).toList(),
                it.limit(),
                it.detail(),
                sentences.finding(it),
                List.of());
    }

    FindingView with(List<ActionView> others) {
        return new FindingView(severity, kind, professionals, slots, limit, detail, sentence, others);
    }
}
