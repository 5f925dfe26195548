package io.agendador.benchmarks.google;

import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.MirrorSettings;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.access.Pause;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Rhythm;
import io.agendador.google.mapping.Environment;
import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.AuditTrail;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A town's roster in a schema of its own, and its calendars at the emulator. */
final class Mirrored {

    static final Instant NOW = Instant.parse("2026-02-27T12:00:00Z");
    static final Author ADMIN = new Author("Benchmark", Author.Role.ADMIN, Author.Door.SHELL);

    final CallCount count = new CallCount();
    final CalendarCalls calls;
    final GoogleCalendars calendars;
    private final PostgresStore store;

    Mirrored(DataSource database, String schema, String rootUrl, Town town, List<Assignment> assignments) {
        InstantSource clock = () -> NOW;
        store = PostgresStore.open(database, schema);
        store.transactions().<Boolean>write(stores -> {
            stores.roster().save(town.network());
            stores.roster().put(assignments);
            stores.audit()
                    .record(new AuditTrail.Entry(NOW, ADMIN, AuditTrail.Action.NETWORK_CHANGED, "", "benchmark", null));
            return true;
        });
        calls = new GoogleCalendarCalls(
                GoogleConnection.overHttp(GoogleSettings.emulator(rootUrl), clock),
                CallPolicy.DEFAULT,
                // No limit: Google's would be what is measured.
                CallBudget.ofProject(Integer.MAX_VALUE, clock).ofUser(Integer.MAX_VALUE),
                Pause.sleeping(),
                1,
                count);
        AtomicLong ids = new AtomicLong();
        calendars = new GoogleCalendars(
                calls,
                store,
                MirrorSettings.of(Environment.DEV, schema, "benchmark", Locale.forLanguageTag("pt-BR")),
                clock,
                new Chance(() -> new UUID(1, ids.incrementAndGet()), new Random(1)),
                Pause.sleeping());
    }

    /** What Google calls the calendars. */
    List<String> ids() {
        return new MirroredCalendars(store.tables(), Rhythm.DEFAULT)
                .all().stream().map(CalendarRow::googleId).toList();
    }

    /** Makes the calendars; those of the network, the first of each kind first. */
    List<MirrorCalendar> link() {
        if (!(calendars.link(ADMIN) instanceof Permitted.Done<List<Linked>> linked)
                || linked.result().stream().anyMatch(it -> it.result() == Linked.Result.FAILED)) {
            throw new IllegalStateException("the calendars could not be linked");
        }
        return linked.result().stream().map(Linked::calendar).toList();
    }
}
