package io.agendador.rule;

import io.agendador.roster.Location;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import java.util.List;

/** One finding per placing that misses the preferred shift, the preferred locations or both. */
final class PreferenceMissed implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.PREFERENCE_MISSED;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofPlacings(kind(), facts, PreferenceMissed::missed);
    }

    private static boolean missed(Placing placing) {
        Professional person = placing.person();
        return person != null && (missedShift(person, placing.slot().shift()) || missedPlace(person, placing));
    }

    private static boolean missedShift(Professional person, Shift shift) {
        return person.preferredShift() != null && person.preferredShift() != shift;
    }

    private static boolean missedPlace(Professional person, Placing placing) {
        Location location = placing.location();
        return location != null
                && !person.preferredLocations().isEmpty()
                && !person.preferredLocations().contains(location.id());
    }
}
