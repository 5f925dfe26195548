package io.agendador.google.oracle;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.PostgresStore;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;

/** What is stored, by plain SQL. */
public final class Books {

    private static final String EVENTS =
            "select c.google_id, e.* from calendar_event e join calendar c" + " on c.id = e.calendar_id ";

    private final PostgresStore store;
    private final Period days;

    Books(PostgresStore store, Period days) {
        this.store = store;
        this.days = days;
    }

    public SortedMap<Key, Row> rows() {
        SortedMap<Key, Row> rows = new TreeMap<>();
        query(EVENTS).forEach(it -> rows.put(key(it), row(it)));
        return rows;
    }

    public Optional<Row> row(Key key) {
        return query(EVENTS + "where c.google_id = ? and e.event_id = ?", key.calendar(), key.event()).stream()
                .map(Books::row)
                .findFirst();
    }

    /** The version that a publication is about to change; empty for a new event; none if it is about none such. */
    public Optional<String> sent(Key key) {
        return query(
                        "select coalesce(i.etag, '') as etag from publication_item i join calendar c on c.id = i.calendar_id"
                                + " where c.google_id = ? and i.event_id = ? and i.state = 'SENT'",
                        key.calendar(),
                        key.event())
                .stream()
                .map(it -> it.get("etag", String.class))
                .findFirst();
    }

    /** Events that a publication may have deleted: it has not noted yet what came of it. */
    public List<Key> beingDeleted() {
        return query("select c.google_id, i.event_id from publication_item i join calendar c on c.id = i.calendar_id"
                        + " where i.state = 'SENT' and i.action = 'DELETE'")
                .stream()
                .map(Books::key)
                .toList();
    }

    public List<Asked> conflicts() {
        return query("select c.google_id, k.* from calendar_conflict k join calendar c on c.id = k.calendar_id"
                        + " order by k.number")
                .stream()
                .map(it -> new Asked(
                        key(it),
                        it.get("kind", String.class),
                        it.get("room_id") == null ? null : slot(it),
                        it.get("state", String.class),
                        instant(it, "found_at"),
                        it.get("decided_at") == null ? null : instant(it, "decided_at")))
                .toList();
    }

    /** What each calendar of Google's is for. */
    public SortedMap<String, String> calendars() {
        SortedMap<String, String> calendars = new TreeMap<>();
        query("select google_id, kind from calendar")
                .forEach(it -> calendars.put(it.get("google_id", String.class), it.get("kind", String.class)));
        return calendars;
    }

    /** How often the roster has followed Google since. */
    public int followed(Instant since) {
        return number(
                "select count(*) from audit_entry where action = 'GOOGLE_ADOPTED' and at >= cast(? as timestamptz)",
                since);
    }

    /** How many assignments people brought about by Google without anything in the audit trail that tells. */
    public int untold() {
        return number("select count(*) from assignment a where a.author_door = 'GOOGLE' and not exists"
                + " (select 1 from audit_entry e where e.action = 'GOOGLE_ADOPTED' and e.proposal_id = a.proposal_id)");
    }

    /** The id of a channel. */
    public Optional<String> channel() {
        return query("select id from calendar_channel order by id limit 1").stream()
                .map(it -> it.get("id", String.class))
                .findFirst();
    }

    /** Which calendar of Google's is this one's. */
    public Optional<String> google(MirrorCalendar calendar) {
        UUID subject = calendar.professional() != null
                ? calendar.professional().value()
                : calendar.room() != null ? calendar.room().value() : new UUID(0, 0);
        return query(
                        "select google_id from calendar where kind = ? and coalesce(professional_id, room_id, ?) = ?",
                        calendar.kind().name(),
                        new UUID(0, 0),
                        subject)
                .stream()
                .map(it -> it.get("google_id", String.class))
                .findFirst();
    }

    public int running() {
        return number("select count(*) from publication where state = 'RUNNING'");
    }

    public boolean parked(Instant now) {
        return number(
                        "select count(*) from calendar where status = 'PARKED' and retry_at > cast(? as timestamptz)",
                        now)
                > 0;
    }

    public Roster roster() {
        return store.transactions().read(stores -> stores.roster().roster(days));
    }

    public Optional<Assignment> assignment(Slot slot) {
        return roster().assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst();
    }

    public int number(String sql, Object... with) {
        return store.tables().within(it -> it.fetchOne(sql, bound(with)).get(0, Integer.class));
    }

    private List<Record> query(String sql, Object... with) {
        return store.tables().within(it -> List.copyOf(it.fetch(sql, bound(with))));
    }

    private static Object[] bound(Object... with) {
        Object[] bound = with.clone();
        for (int i = 0; i < bound.length; i++) {
            bound[i] = bound[i] instanceof Instant it ? it.toString() : bound[i];
        }
        return bound;
    }

    private static Row row(Record it) {
        return new Row(
                key(it),
                slot(it),
                new ProfessionalId(it.get("professional_id", UUID.class)),
                it.get("state", String.class),
                it.get("etag", String.class));
    }

    private static Key key(Record it) {
        return new Key(it.get("google_id", String.class), it.get("event_id", String.class));
    }

    private static Slot slot(Record it) {
        return new Slot(
                new RoomId(it.get("room_id", UUID.class)),
                it.get("date", LocalDate.class),
                Shift.valueOf(it.get("shift", String.class)));
    }

    private static Instant instant(Record it, String name) {
        return it.get(name, OffsetDateTime.class).toInstant();
    }
}
