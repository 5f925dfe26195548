package io.agendador.rule;

import io.agendador.roster.OpenSlot;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Set;

/** One finding per open slot; a gap that a decision keeps, or one on a hand-kept day, is a gap as well. */
final class Gap implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.GAP;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        Set<Slot> covered = facts.bySlot().keySet();
        return facts.network().openSlots(facts.period()).stream()
                .map(OpenSlot::slot)
                .filter(it -> !covered.contains(it))
                .map(it -> new Inconsistency(kind(), List.of(), List.of(it), null, ""))
                .toList();
    }
}
