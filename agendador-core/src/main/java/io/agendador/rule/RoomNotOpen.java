package io.agendador.rule;

import io.agendador.roster.Professional;
import java.util.List;

/** One finding per placing; who or what the network does not know is not active. */
final class RoomNotOpen implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.ROOM_NOT_OPEN;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofPlacings(
                kind(),
                facts,
                it -> !active(it) || facts.network().openSlot(it.slot()).isEmpty());
    }

    private static boolean active(Placing placing) {
        Professional person = placing.person();
        return person != null && person.active();
    }
}
