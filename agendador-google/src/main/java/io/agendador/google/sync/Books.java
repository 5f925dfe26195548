package io.agendador.google.sync;

import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.ForeignEvents;
import io.agendador.google.ledger.Leases;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.MirroredEvents;
import io.agendador.google.ledger.Quarantine;
import io.agendador.google.ledger.Readings;
import io.agendador.postgres.Tables;

/** All that is kept of calendars. */
record Books(
        MirroredCalendars calendars,
        Readings readings,
        Leases leases,
        MirroredEvents events,
        ForeignEvents foreign,
        Quarantine quarantine,
        Conflicts conflicts) {

    static Books of(Tables tables, SyncSettings settings) {
        return new Books(
                new MirroredCalendars(tables, settings.rhythm()),
                new Readings(tables, settings.rhythm()),
                new Leases(tables, settings.lease()),
                new MirroredEvents(tables),
                new ForeignEvents(tables),
                new Quarantine(tables),
                new Conflicts(tables));
    }
}
