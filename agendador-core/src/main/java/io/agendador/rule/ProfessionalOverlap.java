package io.agendador.rule;

import io.agendador.roster.ShiftTimes;
import java.util.List;
import java.util.Optional;

/** One finding per professional and date: all slots that another one of them overlaps. */
final class ProfessionalOverlap implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.PROFESSIONAL_OVERLAP;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofDays(kind(), facts, ProfessionalOverlap::overlap);
    }

    private static boolean overlap(Placing one, Placing other) {
        return one.slot().shift() == other.slot().shift() || overlap(one.times(), other.times());
    }

    private static boolean overlap(Optional<ShiftTimes> one, Optional<ShiftTimes> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }
}
