package io.agendador.rule;

import io.agendador.roster.ShiftTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One finding per placing, also in a room that is closed then. */
final class CalendarConflict implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.CALENDAR_CONFLICT;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofPlacings(kind(), facts, it -> taken(facts, it));
    }

    private static boolean taken(Facts facts, Placing placing) {
        return placing.times().map(it -> taken(facts, placing, it)).orElse(false);
    }

    private static boolean taken(Facts facts, Placing placing, ShiftTimes times) {
        LocalDate date = placing.slot().date();
        ZoneId zone = facts.network().zone();
        return facts.busy(placing.professional(), times.startOn(date, zone), times.endOn(date, zone));
    }
}
