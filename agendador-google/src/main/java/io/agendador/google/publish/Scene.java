package io.agendador.google.publish;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.mapping.EventStyle;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.review.RosterReport;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All that a plan follows from.
 *
 * @param report what is in force in some days, and what is wrong with it
 * @param warnings those that nobody has answered for yet
 * @param calendars those that are linked
 * @param drawn those that the plan is about
 * @param events all of ours there whose slots lie in the days, also those that are gone
 * @param contested slots that an open conflict is about
 * @param given of some event ids, those that were given away already
 */
record Scene(
        RosterReport report,
        List<Inconsistency> warnings,
        Map<MirrorCalendar, CalendarRow> calendars,
        Predicate<MirrorCalendar> drawn,
        List<MirroredEvent> events,
        Set<Slot> contested,
        Function<Set<String>, Set<String>> given,
        EventStyle style,
        Instant now) {

    Period days() {
        return report.period();
    }

    Network network() {
        return report.base().network();
    }

    Mirroring mirroring() {
        return new Mirroring(network(), style, now);
    }

    /** What is in force in the days. */
    List<Assignment> assignments() {
        return report.roster().within(days()).assignments().stream()
                .filter(it -> it.status() != AssignmentStatus.GENERATED)
                .toList();
    }

    boolean wrong(Assignment assignment) {
        return report.findings().stream().anyMatch(it -> touches(it, assignment));
    }

    /** Whether nothing can be written there for now. */
    boolean resting(MirrorCalendar calendar) {
        CalendarRow row = calendars.get(calendar);
        return row != null && Resting.is(row.state(), now);
    }

    private static boolean touches(Inconsistency error, Assignment assignment) {
        return error.severity() == Severity.ERROR
                && error.slots().contains(assignment.slot())
                && error.professionals().contains(assignment.professional());
    }
}
