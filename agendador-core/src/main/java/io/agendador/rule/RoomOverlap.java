package io.agendador.rule;

import java.util.List;

/** One finding per slot, naming everybody in it. */
final class RoomOverlap implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.ROOM_OVERLAP;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return facts.bySlot().entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> new Inconsistency(
                        kind(),
                        it.getValue().stream().map(Placing::professional).toList(),
                        List.of(it.getKey()),
                        null,
                        ""))
                .toList();
    }
}
