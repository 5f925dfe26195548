package io.agendador.google.simulation;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
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
import io.agendador.google.oracle.Books;
import io.agendador.google.oracle.Key;
import io.agendador.google.oracle.Onlooker;
import io.agendador.google.oracle.Witness;
import io.agendador.google.process.Crash;
import io.agendador.google.process.Points;
import io.agendador.google.process.Running;
import io.agendador.google.process.RunningDatabase;
import io.agendador.google.process.RunningTransport;
import io.agendador.google.sync.SyncSettings;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.google.webhook.WebhookMessage;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail;
import io.agendador.review.NetworkKeeping;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Google, a database, a clinic and the processes of one history. For one thread. */
final class World implements AutoCloseable {

    static final String ACCOUNT = "admin@emulador.test";
    private static final Duration OFTEN = Duration.ofMillis(20);

    final Clinic clinic;
    final VirtualTime time;
    final CalendarEmulator google;
    final Onlooker onlooker;
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
    private long ids;
    private int holders;
    private String doing = "";
    private @Nullable Instant exhaustedAt;
    private @Nullable Instant parkedUntil;
    private boolean refused;
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
        Settings settings = emulated(seed);
        google = http ? CalendarEmulator.listen(settings) : CalendarEmulator.inProcess(settings);
        onlooker = new Onlooker(clinic.scene, google, store, time);
        books = onlooker.books();
        witness = onlooker.witness();
        office = new Adjustments(store.transactions(), new Planner(), time, this::id);
        keeping = new NetworkKeeping(store.transactions(), office, clinic.network);
        desk = new GoogleCalendars(
                calls(google.transport(), seed),
                store,
                settings("balcao"),
                time,
                new Chance(this::id, new SplittableRandom(seed)),
                pause -> {});
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
                number,
                RunningDatabase.of(database.dataSource(), process, points, onlooker::audit, defect.statements()));
        HttpTransport way =
                new RunningTransport(http ? new NetHttpTransport() : google.transport(), process, points, watch());
        GoogleCalendars calendars = new GoogleCalendars(
                defect.calls().apply(calls(way, chance.nextLong())),
                store,
                settings(process.holder()),
                time,
                new Chance(this::id, chance.split()),
                pause -> {});
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
                onlooker.sent(method, url);
            }

            @Override
            public void over(String method, String url) {
                boolean answered = onlooker.wrote(method, url);
                refused |= answered && exhaustedAt != null;
            }
        };
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
        onlooker.begin(number);
        doing = what;
        between = meanwhile;
        refused = false;
    }

    void end() {
        between = null;
        onlooker.end();
        if (refused && workers.stream().noneMatch(it -> it.process().isDead())) {
            parkedUntil = time.instant().plus(Duration.ofHours(3));
        }
    }

    int step() {
        return onlooker.step();
    }

    private void between(Running process) {
        if (between != null && depth == 0) {
            depth++;
            for (int i = 0; i < workers.size(); i++) {
                busy = workers.get(i).process() == process ? i : busy;
            }
            try {
                onlooker.meanwhile(between);
            } finally {
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
        onlooker.saved();
    }

    /** All processes end, and start with the database as it was; false if no backup was made. */
    boolean restore() {
        if (!onlooker.canRestore()) {
            return false;
        }
        database.restore();
        workers.forEach(it -> it.process().die());
        replaceDead();
        onlooker.restored();
        return true;
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
