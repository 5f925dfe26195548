package io.agendador.rule;

import io.agendador.roster.Location;
import java.util.List;

/** One finding per professional and date: all slots of the day whose other shift is in another region. */
final class DistantShifts implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.DISTANT_SHIFTS;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofDays(kind(), facts, DistantShifts::distant);
    }

    private static boolean distant(Placing one, Placing other) {
        Location here = one.location();
        Location there = other.location();
        return one.slot().shift() != other.slot().shift()
                && here != null
                && there != null
                && !here.region().equals(there.region());
    }
}
