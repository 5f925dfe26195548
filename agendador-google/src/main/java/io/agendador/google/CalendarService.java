package io.agendador.google;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.access.Pause;
import io.agendador.google.access.TokenVault;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Settings;
import io.agendador.google.ledger.Leases;
import io.agendador.google.ledger.Readings;
import io.agendador.google.ledger.Rhythm;
import io.agendador.google.ledger.SealedTokens;
import io.agendador.mirror.Permitted;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Presence;
import io.agendador.postgres.backup.Part;
import io.agendador.proposal.Refusal;
import io.agendador.review.AuditTrail;
import io.agendador.roster.Author;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The Google Calendar that an app uses: the real one where there are credentials, else the emulator, whose calendars are
 * kept in the app's database.
 */
public final class CalendarService implements CalendarConsent, AutoCloseable {

    /** The schema in which the emulator keeps its calendars. */
    public static final String EMULATOR_SCHEMA = "calendar_emulator";

    private static final String EMULATOR_MIGRATIONS = "io/agendador/google/emulator/migration";

    private final CalendarEnvironment environment;
    private final InstantSource clock;
    private final DataSource database;
    private final @Nullable CalendarEmulator emulator;
    private final PostgresStore store;
    private final @Nullable SealedTokens tokens;
    private final List<Presence> presences = new CopyOnWriteArrayList<>();

    private CalendarService(
            CalendarEnvironment environment,
            DataSource database,
            PostgresStore store,
            InstantSource clock,
            @Nullable CalendarEmulator emulator) {
        this.environment = environment;
        this.database = database;
        this.clock = clock;
        this.emulator = emulator;
        this.store = store;
        String keyset = environment.keyset();
        this.tokens = keyset == null ? null : new SealedTokens(store.tables(), new TokenVault(keyset));
    }

    /**
     * As the environment says. Google is not called yet.
     *
     * @param database for the emulator's calendars, which all apps on it share
     * @param store in which consent is kept, sealed
     */
    public static CalendarService open(
            CalendarEnvironment environment, DataSource database, PostgresStore store, InstantSource clock) {
        CalendarEmulator emulator = environment.credential() != null
                ? null
                : CalendarEmulator.inProcess(kept(database, clock).build());
        return new CalendarService(environment, database, store, clock, emulator);
    }

    /** What a backup takes of the emulated calendars; nothing where there are none. */
    public static Part emulatorPart() {
        return new Part("calendar-emulator", EMULATOR_SCHEMA, CalendarEmulator.class, EMULATOR_MIGRATIONS, false);
    }

    private static Settings.Builder kept(DataSource database, InstantSource clock) {
        return Settings.builder(clock).database(database, EMULATOR_SCHEMA);
    }

    /**
     * The calls, within the account's limits.
     *
     * @param seed of the random waits between tries
     * @throws io.agendador.google.access.CallFailure if a service account's key cannot be read
     */
    public CalendarCalls calls(long seed, CallListener listener) {
        GoogleConnection connection = new GoogleConnection(settings(), transport(), clock);
        return new GoogleCalendarCalls(connection, CallPolicy.DEFAULT, budget(), Pause.sleeping(), seed, listener);
    }

    /**
     * The calendars that mirror the roster of the store. Until this service is closed, a connection of the database is used
     * up by showing others that this process lives.
     *
     * @param node what this process is called; what it holds is nobody's once it is gone
     * @param locale of events' words
     * @throws io.agendador.google.access.CallFailure if a service account's key cannot be read
     */
    public GoogleCalendars mirror(String node, Locale locale, Chance chance) {
        // Another holder in each process, so that a lease that outlived its process is nobody's.
        String holder = Leases.seen(node + "/" + chance.ids().get());
        presences.add(Presence.open(database, holder));
        return new GoogleCalendars(
                calls(chance.secrets().nextLong(), CallListener.NONE),
                store,
                MirrorSettings.of(environment, holder, locale),
                clock,
                chance,
                Pause.sleeping());
    }

    /** Whether it is the emulator. */
    public boolean emulated() {
        return emulator != null;
    }

    /**
     * The emulator's calendars over HTTP on the loopback interface, with the page for people, until closed; empty where it
     * is Google that is used.
     *
     * @param port 0 for any that is free
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public Optional<CalendarEmulator> served(int port) {
        return emulated()
                ? Optional.of(
                        CalendarEmulator.start(kept(database, clock).port(port).build()))
                : Optional.empty();
    }

    @Override
    public Authorised authorisable() {
        if (!(environment.credential() instanceof GoogleCredential.User)) {
            return Authorised.NO_PERSON;
        }
        return tokens == null ? Authorised.NO_KEYSET : Authorised.KEPT;
    }

    @Override
    public Optional<String> offered() {
        return Optional.ofNullable(environment.consent());
    }

    @Override
    public Permitted<Authorised> authorise(String refreshToken, Author author) {
        if (!author.role().includes(Author.Role.ADMIN)) {
            return new Permitted.Refused<>(Refusal.of(Refusal.Rule.ROLE, Author.Role.ADMIN, author.role()));
        }
        String token = refreshToken.strip();
        if (token.isEmpty()) {
            throw new IllegalArgumentException("a refresh token, not a blank one");
        }
        Authorised authorised = authorisable();
        if (tokens != null && authorised == Authorised.KEPT) {
            keep(tokens, token, author);
        }
        return new Permitted.Done<>(authorised);
    }

    private void keep(SealedTokens sealed, String token, Author author) {
        store.transactions().<Boolean>write(stores -> {
            sealed.keep(token);
            new Readings(store.tables(), Rhythm.DEFAULT).consented();
            if (stores.roster().network().isPresent()) {
                stores.audit()
                        .record(new AuditTrail.Entry(
                                clock.instant(), author, AuditTrail.Action.CALENDARS_AUTHORISED, "", "", null));
            }
            return true;
        });
    }

    @Override
    public void close() {
        presences.forEach(Presence::close);
        if (emulator != null) {
            emulator.close();
        }
    }

    /** Our own emulator has no quota to keep. */
    private CallBudget budget() {
        return emulator == null
                ? CallBudget.ofProject(environment.projectLimit(), clock).ofUser(environment.userLimit())
                : CallBudget.ofProject(Integer.MAX_VALUE, clock).ofUser(Integer.MAX_VALUE);
    }

    private GoogleSettings settings() {
        GoogleCredential credential = environment.credential();
        return credential == null
                ? GoogleSettings.emulator("http://localhost/")
                : GoogleSettings.google(latest(credential));
    }

    private GoogleCredential latest(GoogleCredential credential) {
        SealedTokens sealed = tokens;
        if (sealed == null || !(credential instanceof GoogleCredential.User user)) {
            return credential;
        }
        Optional<String> said = Optional.of(user.refreshToken()).filter(it -> !it.isEmpty());
        return new GoogleCredential.Renewable(
                user.clientId(),
                user.clientSecret(),
                () -> sealed.refreshToken().or(() -> said));
    }

    private HttpTransport transport() {
        return emulator == null ? new NetHttpTransport() : emulator.transport();
    }
}
