package io.agendador.google.follow;

import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.ForeignEvents;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.MirroredEvents;
import io.agendador.google.ledger.Rhythm;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.Tables;
import java.util.UUID;

/** What of the bookkeeping follows and resolves. */
record Books(MirroredCalendars calendars, MirroredEvents events, ForeignEvents foreign, Conflicts conflicts) {

    static Books over(Tables tables) {
        return new Books(
                new MirroredCalendars(tables, Rhythm.DEFAULT),
                new MirroredEvents(tables),
                new ForeignEvents(tables),
                new Conflicts(tables));
    }

    /** Which calendar has this row. */
    MirrorCalendar calendar(UUID id) {
        return calendars.find(id).orElseThrow().calendar();
    }

    /** What we call the calendar, for it is linked. */
    UUID id(MirrorCalendar calendar) {
        return calendars.find(calendar).orElseThrow().id();
    }
}
