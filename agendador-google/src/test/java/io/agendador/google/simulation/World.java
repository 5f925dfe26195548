package io.agendador.google.simulation;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.gson.JsonObject;
import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.MirrorSettings;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.ChannelTraffic;
import io.agendador.google.emulator.Notification;
import io.agendador.google.emulator.Settings;
import io.agendador.google.mapping.Environment;
import io.agendador.google.sync.SyncSettings;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.google.webhook.WebhookMessage;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail;
import io.agendador.review.NetworkKeeping;
import io.agendador.roster.Slot;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Google, a database, a clinic and the processes of one history. For one thread. */
final class World implements AutoCloseable {

    static final String ACCOUNT = "admin@emulador.test";
    private static final String STORED = "select c.kind, c.lease_holder, c.lease_until from calendar c where"
            + " exists (select 1 from calendar_event e where e.calendar_id = c.id and e.state = 'LIVE'"
            + " and e.xmin = pg_current_xact_id_if_assigned()::xid)"
            + " or exists (select 1 from publication_item i where i.calendar_id = c.id"
            + " and i.state <> 'PLANNED' and i.xmin = pg_current_xact_id_if_assigned()::xid)"
            + " or exists (select 1 from calendar_foreign_event f where f.calendar_id = c.id"
            + " and f.xmin = pg_current_xact_id_if_assigned()::xid and not exists (select 1 from calendar_event g"
            + " where g.calendar_id = f.calendar_id and g.event_id = f.event_id and g.state <> 'LIVE'))";
    private static final Duration OFTEN = Duration.ofMillis(20);

    final Clinic clinic;
    final VirtualTime time;
    final CalendarEmulator google;
    final Books books;
    final Witness witness;
    final Points points;
    final Adjustments office;
    final NetworkKeeping keeping;
    /** Where people decide; nothing dies there. */
    final GoogleCalendars desk;

    final Coverage coverage = new Coverage();
    private final Database database = Database.shared();
    private final SplittableRandom chance;
    private final Break defect;
    private final boolean http;
    private final List<Worker> workers = new ArrayList<>();
    private @Nullable Sight before;
    private Map<String, Long> faults = Map.of();
    private long ids;
    private int holders;
    private int step;
    private String doing = "";
    private @Nullable Instant exhaustedAt;
    private @Nullable Instant parkedUntil;
    private boolean refused;
    private @Nullable List<Deletion> saved;
    private boolean restored;
    private @Nullable Runnable between;
    private int depth;
    private int busy = -1;

    World(long seed, boolean http, Break defect) {
        this.http = http;
        this.defect = defect;
        chance = new SplittableRandom(seed);
        clinic = Clinic.in(ZoneId.of(seed % 2 == 0 ? "America/New_York" : "America/Sao_Paulo"));
        time = new VirtualTime(clinic.beginning());
        points = new Points((place, process) -> between(process), it -> coverage.add("crash " + it, doing, 1));
        database.empty();
        PostgresStore store = database.office();
        books = new Books(store);
        witness = new Witness(clinic, books);
        Settings settings = emulated(seed);
        google = http ? CalendarEmulator.listen(settings) : CalendarEmulator.inProcess(settings);
        office = new Adjustments(store.transactions(), new Planner(), time, this::id);
        keeping = new NetworkKeeping(store.transactions(), office, clinic.network);
        desk = new GoogleCalendars(
                calls(google.transport(), seed),
                store,
                settings("balcao"),
                time,
                new Chance(this::id, new SplittableRandom(seed)));
        store.transactions().<Boolean>write(stores -> {
            stores.roster().save(clinic.network);
            stores.audit()
                    .record(new AuditTrail.Entry(
                            time.instant(), Clinic.EVA, AuditTrail.Action.NETWORK_CHANGED, "", "rede", null));
            return true;
        });
        for (int i = 0; i < Database.PROCESSES; i++) {
            workers.add(start(i));
        }
    }

    private Settings emulated(long seed) {
        Settings.Builder settings = Settings.builder(time)
                .seed(seed)
                .zone(clinic.zone())
                .traffic(seed % 3 == 0 ? ChannelTraffic.reliable() : ChannelTraffic.rough())
                .delivery(this::deliver)
                .pause(time::await);
        if (seed % 2 == 0) {
            settings.bareTombstones();
        }
        return (seed % 4 < 2 ? settings.raggedPages() : settings).build();
    }

    private UUID id() {
        return new UUID(7, ++ids);
    }

    // Processes.

    Worker worker(int number) {
        return workers.get(number);
    }

    /** Not the one whose call is on its way. */
    int free(int wanted) {
        return wanted == busy ? (wanted + 1) % Database.PROCESSES : wanted;
    }

    /** Another process takes the place of one that is gone. */
    void replaceDead() {
        for (int i = 0; i < workers.size(); i++) {
            if (workers.get(i).process().isDead()) {
                workers.set(i, start(i));
            }
        }
    }

    private Worker start(int number) {
        Running process = new Running("processo-" + ++holders);
        PostgresStore store = database.store(
                number, RunningDatabase.of(database.dataSource(), process, points, this::audit, defect.statements()));
        HttpTransport way =
                new RunningTransport(http ? new NetHttpTransport() : google.transport(), process, points, watch());
        GoogleCalendars calendars = new GoogleCalendars(
                defect.calls().apply(calls(way, chance.nextLong())),
                store,
                settings(process.holder()),
                time,
                new Chance(this::id, chance.split()));
        return new Worker(process, calendars, calendars.webhook(WebhookLimits.DEFAULT));
    }

    private static MirrorSettings settings(String holder) {
        MirrorSettings usual = MirrorSettings.of(Environment.DEV, "Escala geral", holder, Locale.ENGLISH);
        return new MirrorSettings(
                usual.link(),
                SyncSettings.of(Environment.DEV, holder),
                usual.style(),
                ChannelSettings.at(URI.create("https://agendador.test/google")));
    }

    private CalendarCalls calls(HttpTransport transport, long seed) {
        GoogleSettings settings = new GoogleSettings(
                google.rootUrl(), "simulation", new GoogleCredential.Fixed("token"), Duration.ofMillis(500));
        return new GoogleCalendarCalls(
                new GoogleConnection(settings, transport, time),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(CallBudget.PROJECT, time).ofUser(CallBudget.USER),
                time,
                seed,
                CallListener.NONE);
    }

    // What is watched.

    private RunningTransport.Watch watch() {
        return new RunningTransport.Watch() {
            @Override
            public void sent(String method, String url) {
                time.await(OFTEN);
                if (lists(method, url)) {
                    witness.look(Sight.of(google.people()));
                }
                before = writes(method, url) ? Sight.of(google.people()) : null;
                faults = google.faults().happened();
            }

            @Override
            public void over(String method, String url) {
                if (before != null) {
                    witness.wrote(before, Sight.of(google.people()), time.instant(), step);
                    boolean answered = google.faults().happened().equals(faults);
                    refused |= answered && exhaustedAt != null;
                    if (!answered) {
                        witness.uncertain(books.beingDeleted());
                    }
                }
            }
        };
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
    private void audit(Connection connection, Running process) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STORED)) {
            while (rows.next()) {
                boolean holds = process.holder().equals(rows.getString(2))
                        && rows.getTimestamp(3).toInstant().isAfter(time.instant());
                if (!holds) {
                    witness.untenured("a calendar of kind " + rows.getString(1) + " in step " + step);
                }
            }
        }
    }

    private int deliver(Notification notification) {
        Worker worker = workers.stream()
                .filter(it -> !it.process().isDead())
                .findFirst()
                .orElseThrow();
        try {
            return worker.webhook()
                    .check(new WebhookMessage("POST", notification.headers(), 0))
                    .status();
        } catch (Crash crash) {
            return 503;
        }
    }

    // Steps.

    /** From now on, this goes on; {@code meanwhile} is what may happen while one of its calls is on its way. */
    void begin(int number, String what, Runnable meanwhile) {
        step = number;
        doing = what;
        between = meanwhile;
        refused = false;
    }

    void end() {
        between = null;
        witness.uncertain(books.beingDeleted());
        if (refused && workers.stream().noneMatch(it -> it.process().isDead())) {
            parkedUntil = time.instant().plus(Duration.ofHours(3));
        }
    }

    int step() {
        return step;
    }

    private void between(Running process) {
        if (between != null && depth == 0) {
            depth++;
            Sight mine = before;
            for (int i = 0; i < workers.size(); i++) {
                busy = workers.get(i).process() == process ? i : busy;
            }
            try {
                between.run();
            } finally {
                before = mine;
                busy = -1;
                depth--;
            }
        }
    }

    /** Whether calls would be made for an account that is known to have no quota left. */
    boolean parked() {
        return books.parked(time.instant())
                || (parkedUntil != null && parkedUntil.isAfter(time.instant()) && exhaustedAt != null);
    }

    void exhaust() {
        google.faults().clear();
        google.people().exhaust(ACCOUNT);
        exhaustedAt = time.instant();
    }

    void recover() {
        google.people().recover(ACCOUNT);
        exhaustedAt = null;
        parkedUntil = null;
    }

    /** Nothing goes wrong from now on. */
    void calm() {
        google.faults().clear();
        recover();
        books.calendars().keySet().forEach(it -> google.people().unrestrict(it, ACCOUNT));
    }

    boolean overHttp() {
        return http;
    }

    // Backups.

    void save() {
        database.save();
        saved = witness.released();
    }

    /** All processes end, and start with the database as it was; false if no backup was made. */
    boolean restore() {
        if (saved == null) {
            return false;
        }
        database.restore();
        workers.forEach(it -> it.process().die());
        replaceDead();
        witness.restored(saved);
        restored = true;
        return true;
    }

    boolean restored() {
        return restored;
    }

    // People at their calendars.

    /** What somebody does to an event; false if Google does not let them. */
    boolean person(Key key, String what, Runnable change) {
        JsonObject was = Sight.of(google.people()).at(key);
        try {
            change.run();
        } catch (IllegalArgumentException refusal) {
            return false;
        }
        JsonObject is = Sight.of(google.people()).at(key);
        if (was != null && is != null && !is.equals(was)) {
            witness.edited(key, was, is, time.instant(), step, what);
        }
        return true;
    }

    /** What somebody put into a calendar. */
    void added(Key key) {
        JsonObject event = Sight.of(google.people()).at(key);
        if (event != null) {
            witness.added(key, event);
        }
    }

    /** A person has decided about this conflict, and so about its event and slot. */
    void resolved(Conflict conflict) {
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

    // What is told in words.

    /** Which kind of calendar it is in. */
    String kind(Key key) {
        return books.calendars().getOrDefault(key.calendar(), "none");
    }

    boolean isOf(MirrorCalendar calendar, String id) {
        return books.google(calendar).filter(id::equals).isPresent();
    }

    Optional<String> channel() {
        return books.channel();
    }

    @Override
    public void close() {
        google.close();
    }
}
