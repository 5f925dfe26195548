package io.agendador.google.publish;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.Pause;
import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.Leases;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.MirroredEvents;
import io.agendador.google.ledger.Readings;
import io.agendador.postgres.Tables;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** What it takes to carry a publication out. */
record Desk(
        Planning planning,
        CalendarCalls calls,
        Leases leases,
        Readings readings,
        Supplier<UUID> ids,
        String holder,
        Pause pause) {

    Tables tables() {
        return planning.tables();
    }

    MirroredCalendars calendars() {
        return planning.calendars();
    }

    MirroredEvents events() {
        return new MirroredEvents(tables());
    }

    Conflicts conflicts() {
        return new Conflicts(tables());
    }

    Instant now() {
        return planning.clock().instant();
    }
}
