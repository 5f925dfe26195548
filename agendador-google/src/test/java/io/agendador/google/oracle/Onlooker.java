package io.agendador.google.oracle;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.process.Running;
import io.agendador.google.process.RunningTransport;
import io.agendador.mirror.Conflict;
import io.agendador.postgres.PostgresStore;
import io.agendador.roster.Slot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees each write on its way, each commit, and what people do, and gathers what invariants are judged by. For one thread. */
public final class Onlooker implements RunningTransport.Watch {

    private static final String STORED = "select c.kind, c.lease_holder, c.lease_until from calendar c where"
            + " exists (select 1 from calendar_event e where e.calendar_id = c.id and e.state = 'LIVE'"
            + " and e.xmin = pg_current_xact_id_if_assigned()::xid)"
            + " or exists (select 1 from publication_item i where i.calendar_id = c.id"
            + " and i.state <> 'PLANNED' and i.xmin = pg_current_xact_id_if_assigned()::xid)"
            + " or exists (select 1 from calendar_foreign_event f where f.calendar_id = c.id"
            + " and f.xmin = pg_current_xact_id_if_assigned()::xid and not exists (select 1 from calendar_event g"
            + " where g.calendar_id = f.calendar_id and g.event_id = f.event_id and g.state <> 'LIVE'))";

    private final Scene scene;
    private final CalendarEmulator google;
    private final InstantSource clock;
    private final Books books;
    private final Witness witness;
    private final Instant since;
    private @Nullable Sight before;
    /** Whether anything can have been read since it was looked at what came of it. */
    private boolean answered;

    private Map<String, Long> faults = Map.of();
    private int step;
    private long calls;
    private @Nullable List<Deletion> saved;
    private boolean restored;

    /** Looks on from now. */
    public Onlooker(Scene scene, CalendarEmulator google, PostgresStore store, InstantSource clock) {
        this.scene = scene;
        this.google = google;
        this.clock = clock;
        books = new Books(store, scene.days());
        witness = new Witness(scene, books);
        since = clock.instant();
    }

    public Books books() {
        return books;
    }

    public Witness witness() {
        return witness;
    }

    // What the system does.

    @Override
    public void sent(String method, String url) {
        if (answered && lists(method, url) && !witness.unread().isEmpty()) {
            witness.look(Sight.of(google.people()));
            answered = false;
        }
        before = writes(method, url) ? Sight.of(google.people()) : null;
        faults = google.faults().happened();
    }

    @Override
    public void over(String method, String url) {
        wrote(method, url);
    }

    /** A call is over: true if it was a write, and nothing went wrong with it. */
    public boolean wrote(String method, String url) {
        boolean well = google.faults().happened().equals(faults);
        answered |= well;
        if (before == null) {
            return false;
        }
        witness.wrote(before, Sight.of(google.people()), clock.instant(), step);
        if (!well) {
            witness.uncertain(books.beingDeleted());
        }
        return well;
    }

    /** With it a reading begins: what the one before it stored stands. */
    private static boolean lists(String method, String url) {
        return method.equals("GET") && url.contains("/events?");
    }

    private static boolean writes(String method, String url) {
        boolean channel = url.endsWith("/watch") || url.contains("channels/stop");
        return !method.equals("GET") && !channel && (url.contains("/events") || url.contains("batch"));
    }

    /**
     * Of which calendars does this transaction store something without their lease? What the roster has come to agree
     * with is settled in all calendars, under the roster's lock: that leaves only events that are gone.
     */
    public void audit(Connection connection, Running process) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STORED)) {
            while (rows.next()) {
                boolean holds = process.holder().equals(rows.getString(2))
                        && rows.getTimestamp(3).toInstant().isAfter(clock.instant());
                if (!holds) {
                    witness.untenured("a calendar of kind " + rows.getString(1) + " in step " + step);
                }
            }
        }
    }

    /** Something happens while a call is on its way. */
    public void meanwhile(Runnable what) {
        Sight mine = before;
        try {
            what.run();
        } finally {
            before = mine;
        }
    }

    // What people do.

    /** What somebody does to an event; false if Google does not let them. */
    public boolean person(Key key, String what, Runnable change) {
        JsonObject was = Sight.of(google.people()).at(key);
        try {
            change.run();
        } catch (IllegalArgumentException refusal) {
            return false;
        }
        JsonObject is = Sight.of(google.people()).at(key);
        if (was != null && is != null && !is.equals(was)) {
            witness.edited(key, was, is, clock.instant(), step, what);
        }
        return true;
    }

    /** What somebody put into a calendar. */
    public void added(Key key) {
        JsonObject event = Sight.of(google.people()).at(key);
        if (event != null) {
            witness.added(key, event);
        }
    }

    /** A person has decided about this conflict, and so about its event and slot. */
    public void resolved(Conflict conflict) {
        Slot slot = conflict.slot();
        if (slot != null) {
            witness.decided(slot);
            books.rows().values().stream()
                    .filter(it -> it.slot().equals(slot))
                    .forEach(it -> witness.decided(it.key()));
        }
        books.rows().keySet().stream()
                .filter(it -> it.event().equals(conflict.event()))
                .forEach(witness::decided);
    }

    // Backups.

    /** A backup is made. */
    public void saved() {
        saved = witness.released();
    }

    /** Whether there is a backup. */
    public boolean canRestore() {
        return saved != null;
    }

    /** The latest backup was restored; what was decided since is forgotten. */
    public void restored() {
        witness.restored(java.util.Objects.requireNonNull(saved));
        restored = true;
    }

    // Steps.

    /** From now on, this goes on. */
    public void begin(int number) {
        step = number;
        answered = true;
        recount();
    }

    /** Calls are counted from here. */
    public void recount() {
        calls = google.calls().http();
    }

    public int step() {
        return step;
    }

    /** A step is over: nobody has told what became of deletions that are still on their way. */
    public void end() {
        witness.uncertain(books.beingDeleted());
    }

    /**
     * All that is to be judged of this step; to be taken once.
     *
     * @param parked whether the account was parked already when it began, and still is
     * @param rest how all came to rest; empty as long as it goes on
     */
    public Evidence evidence(boolean parked, Optional<Evidence.Rest> rest) {
        Sight now = Sight.of(google.people());
        return new Evidence(
                step,
                scene,
                now,
                witness,
                books.rows(),
                books.conflicts(),
                witness.writes(),
                witness.captured(now),
                google.calls().http() - calls,
                parked,
                restored,
                books.followed(since),
                books.untold(),
                rest);
    }
}
