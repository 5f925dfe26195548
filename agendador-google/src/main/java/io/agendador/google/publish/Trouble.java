package io.agendador.google.publish;

import io.agendador.google.access.CallFailure;
import io.agendador.google.access.Outcome;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.CalendarStatus;

/** Notes what keeps a calendar, or its account, from being written. */
final class Trouble {

    private final Desk desk;
    private final CalendarRow calendar;

    Trouble(Desk desk, CalendarRow calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    /** A call that may succeed later: nothing is noted but that the account is to be left alone. */
    void note(CallFailure.Kind kind, String reason) {
        if (kind == CallFailure.Kind.QUOTA_EXCEEDED) {
            desk.readings().rest(CalendarStatus.PARKED, reason, desk.now());
        } else if (kind == CallFailure.Kind.NEEDS_REAUTH) {
            desk.readings().rest(CalendarStatus.NEEDS_REAUTH, reason, desk.now());
        }
    }

    /** An event that will not be written: if that is for want of the calendar, it is lost. */
    void note(Outcome.Refused refused) {
        if (refused.kind() == CallFailure.Kind.NOT_FOUND) {
            desk.readings().lost(calendar.id(), refused.reason(), desk.now());
        }
    }
}
