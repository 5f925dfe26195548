package io.agendador.google.ledger;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Clinic;
import io.agendador.review.Transactions;
import java.time.Instant;
import java.util.UUID;

/** The books of the small clinic, with a calendar for Ana. */
final class Books {

    static final Instant NOW = Clinic.NOW;
    static final UUID ANAS = new UUID(1, 1);

    final Transactions transactions;
    final Tables tables;
    final MirroredCalendars calendars;

    private Books(PostgresStore store) {
        transactions = Clinic.in(store.transactions());
        tables = store.tables();
        calendars = new MirroredCalendars(tables, Rhythm.DEFAULT);
        calendars.add(ANAS, MirrorCalendar.of(Clinic.ANA), "ana@google", NOW);
    }

    static Books open() {
        return new Books(TestDatabase.embedded().newStore());
    }

    CalendarRow anas() {
        return calendars.find(ANAS).orElseThrow();
    }
}
