package io.agendador.shell.command;

import io.agendador.present.Sentences;
import io.agendador.roster.Network;
import io.agendador.rule.Inconsistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in JSON.
 *
 * @param limit what was allowed and what is: minutes for hours
 * @param sentence the same for people
 */
record FindingView(
        Inconsistency.Severity severity,
        Inconsistency.Kind kind,
        List<String> professionals,
        List<SlotView> slots,
        Inconsistency.@Nullable Limit limit,
        String detail,
        String sentence) {

    static FindingView of(Network network, Sentences sentences, Inconsistency it) {
        return new FindingView(
                it.severity(),
                it.kind(),
                it.professionals().stream().map(network::professionalName).toList(),
                it.slots().stream().map(slot -> SlotView.gap(network, slot)).toList(),
                it.limit(),
                it.detail(),
                sentences.finding(it));
    }
}
