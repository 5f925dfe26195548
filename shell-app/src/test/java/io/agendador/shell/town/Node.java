package io.agendador.shell.town;

import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.MirrorSettings;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.mapping.Environment;
import io.agendador.google.process.Running;
import io.agendador.google.process.RunningDatabase;
import io.agendador.google.process.RunningTransport;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.google.webhook.WebhookCheck;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.clinic.Clinic;
import io.agendador.jobs.clinic.ClinicHandlers;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.jobs.clinic.Upkeep;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresCleanup;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Rotation;
import io.agendador.review.Adjustments;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.Proposals;
import io.agendador.review.Retention;
import io.agendador.review.RosterReports;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** One process: all that the apps wire, and people's doors. Once it is dead nothing of it reaches anything. For one thread. */
public final class Node {

    private static final Effort SEARCH = Effort.of(2_000);

    private final Town town;
    private final DataSource database;
    private final PostgresStore store;
    private final NightlyBackup backup;
    private final GoogleCalendars calendars;
    private final GoogleCalendars desk;
    private final WebhookCheck webhook;
    private final Proposals proposals;
    private final RosterReports reports;
    private final NetworkKeeping keeping;
    private final Adjustments adjustments;

    Node(Town town, String holder, long seed) {
        this.town = town;
        Running process = new Running(holder);
        database = database(process, town.onlooker()::audit);
        store = PostgresStore.open(database, town.schema());
        backup = new NightlyBackup(database, town.schema(), town.clock(), town.folder());
        GoogleCalendarCalls calls =
                calls(seed, new RunningTransport(town.google().transport(), process, town.points(), town.onlooker()));
        calendars = calendars(calls, store, holder, seed);
        desk = calendars(
                calls, PostgresStore.open(database(process, (connection, it) -> {}), town.schema()), holder, seed);
        webhook = calendars.webhook(WebhookLimits.DEFAULT);
        proposals = new Proposals(
                new Meanwhile(store.transactions(), town::interruption), new Planner(), town.clock(), town::id);
        reports = new RosterReports(store.transactions());
        adjustments = new Adjustments(store.transactions(), new Planner(), town.clock(), town::id);
        keeping = new NetworkKeeping(store.transactions(), adjustments, town.network());
    }

    private DataSource database(Running process, RunningDatabase.Audit audit) {
        return RunningDatabase.of(town.database(), process, town.points(), audit, UnaryOperator.identity());
    }

    private GoogleCalendars calendars(GoogleCalendarCalls calls, PostgresStore store, String holder, long seed) {
        return new GoogleCalendars(
                calls,
                store,
                settings(holder),
                town.clock(),
                new Chance(town::id, new SplittableRandom(seed)),
                time -> {});
    }

    private static MirrorSettings settings(String holder) {
        MirrorSettings usual = MirrorSettings.of(Environment.DEV, "Escala geral", holder, Locale.ENGLISH);
        return new MirrorSettings(
                usual.link(),
                usual.sync(),
                usual.style(),
                ChannelSettings.at(URI.create("https://agendador.test/google")));
    }

    private GoogleCalendarCalls calls(long seed, RunningTransport transport) {
        GoogleSettings settings = new GoogleSettings(
                town.google().rootUrl(), "town", new GoogleCredential.Fixed("token"), Duration.ofMillis(500));
        return new GoogleCalendarCalls(
                new GoogleConnection(settings, transport, town.clock()),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(CallBudget.PROJECT, town.clock()).ofUser(CallBudget.USER),
                town.clock(),
                seed,
                CallListener.NONE);
    }

    /** What does the clinic's jobs, by their names. */
    public SortedMap<String, JobHandler> handlers(
            JobLedger ledger, List<ClinicListener> listeners, ToLongFunction<Instant> deadLetters) {
        Upkeep upkeep = Upkeep.of(
                new Upkeep.Means(
                        backup.folder(),
                        new PolicySnapshots(store.transactions(), town.clock()),
                        proposals,
                        new PostgresCleanup(store),
                        ledger,
                        town.clock()),
                new Upkeep.Keeping(Rotation.usual(town.network().zone()), Retention.USUAL));
        return new ClinicHandlers(new Clinic(
                        calendars,
                        store.transactions(),
                        proposals,
                        town.clock(),
                        SEARCH,
                        listeners,
                        deadLetters,
                        upkeep))
                .byName();
    }

    /** As this process reaches it. */
    public DataSource database() {
        return database;
    }

    public NightlyBackup backup() {
        return backup;
    }

    public PostgresStore store() {
        return store;
    }

    public GoogleCalendars calendars() {
        return calendars;
    }

    /** Where people decide about conflicts: under the roster's lock, whoever holds a calendar. */
    public GoogleCalendars desk() {
        return desk;
    }

    WebhookCheck webhook() {
        return webhook;
    }

    public Proposals proposals() {
        return proposals;
    }

    public RosterReports reports() {
        return reports;
    }

    public NetworkKeeping keeping() {
        return keeping;
    }

    public Adjustments adjustments() {
        return adjustments;
    }
}
