package io.agendador.shell.town;

import static io.agendador.fixtures.NetworkFixture.aNetwork;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.ChannelTraffic;
import io.agendador.google.emulator.Notification;
import io.agendador.google.emulator.Settings;
import io.agendador.google.oracle.Onlooker;
import io.agendador.google.oracle.Scene;
import io.agendador.google.process.Points;
import io.agendador.google.webhook.WebhookMessage;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.AuditTrail;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A small network, its database, its calendars at an emulated Google, and who looks on. For one thread. */
public final class Town implements AutoCloseable {

    public static final Author EVA = new Author("Eva", Author.Role.ADMIN, Author.Door.SHELL);
    public static final Author CARLA = new Author("Carla", Author.Role.COORDINATOR, Author.Door.SHELL);

    /** Who asks Google, by what the emulator calls it. */
    public static final String ACCOUNT = "admin@emulador.test";

    private static final int WEEKS = 10;

    private final Network network = small();
    private final long seed;
    private final DrivenClock clock;
    private final Path folder;
    private final DataSource database;
    private final String schema;
    private final CalendarEmulator google;
    private final PostgresStore books;
    private final Onlooker onlooker;
    private final Points points;
    private Node node;
    private boolean deaf;
    private @Nullable Runnable interruption;
    private long ids;
    private int nodes;

    /** A new one: its network is stored, and nothing else is; backups go into this folder. */
    public Town(long seed, DrivenClock clock, Path folder) {
        this(seed, clock, folder, Grounds.fresh());
        founded();
    }

    /** One that is stored already, its calendars too, for a process that may be told where it dies. */
    public Town(long seed, DrivenClock clock, Path folder, Grounds grounds) {
        this.seed = seed;
        this.clock = clock;
        this.folder = folder;
        schema = grounds.schema();
        database = grounds.database();
        points = new Points((place, process) -> {}, grounds.dying());
        google = CalendarEmulator.inProcess(grounds.keep(Settings.builder(clock)
                        .seed(seed)
                        .zone(network.zone())
                        .traffic(ChannelTraffic.reliable())
                        .delivery(this::deliver)
                        .pause(clock::await))
                .build());
        books = PostgresStore.open(database, schema);
        LocalDate first = LocalDate.ofInstant(clock.instant(), network.zone());
        onlooker = new Onlooker(new Scene(network, new Period(first, first.plusWeeks(WEEKS))), google, books, clock);
        node = start();
    }

    /** Stores its network. */
    public void founded() {
        books.transactions().<Boolean>write(stores -> {
            stores.roster().save(network);
            stores.audit()
                    .record(new AuditTrail.Entry(
                            clock.instant(), EVA, AuditTrail.Action.NETWORK_CHANGED, "", "rede", null));
            return true;
        });
    }

    private static Network small() {
        NetworkFixture fixture = aNetwork();
        List.of("Ana", "Bia", "Caio", "Dora").forEach(fixture::professional);
        Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
        Location centro = fixture.location("Centro");
        Room one = fixture.room(savassi, "Sala 1");
        fixture.openOnWorkdays(one).open(one, DayOfWeek.SATURDAY, Shift.MORNING);
        fixture.openOnWorkdays(fixture.room(centro, "Sala 2"));
        return fixture.build();
    }

    private Node start() {
        return new Node(this, "no-" + ++nodes, seed + nodes - 1);
    }

    /** Another process takes the place of one that is gone. */
    public Node replaced() {
        node = start();
        return node;
    }

    /** The process that runs. */
    public Node node() {
        return node;
    }

    /** As it was in the beginning. */
    public Network network() {
        return network;
    }

    public DrivenClock clock() {
        return clock;
    }

    public CalendarEmulator google() {
        return google;
    }

    public Onlooker onlooker() {
        return onlooker;
    }

    /** Where the process can die. */
    public Points points() {
        return points;
    }

    public String schema() {
        return schema;
    }

    DataSource database() {
        return database;
    }

    Path folder() {
        return folder;
    }

    /** What is in force. */
    public List<Assignment> inForce(Period days) {
        return books.transactions()
                .read(stores -> stores.roster().roster(days))
                .within(days)
                .assignments();
    }

    /** The database as it was when the latest backup was made. */
    public void restore() {
        new NightlyBackup(database, schema, clock, folder).restore();
    }

    /** From now on messages of channels get lost on their way, or arrive. */
    public void deaf(boolean on) {
        deaf = on;
    }

    /** Is done just before the next proposal is stored. */
    public void interrupt(Runnable what) {
        interruption = what;
    }

    Optional<Runnable> interruption() {
        Optional<Runnable> now = Optional.ofNullable(interruption);
        interruption = null;
        return now;
    }

    /** A process died that held this calendar of Google's. */
    public void abandon(String calendar, Duration left) {
        String take =
                "update " + schema + ".calendar set lease_holder = 'no-morto', lease_until = ? where google_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(take)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant().plus(left)));
            statement.setString(2, calendar);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int deliver(Notification notification) {
        return deaf
                ? 200
                : node.webhook()
                        .check(new WebhookMessage("POST", notification.headers(), 0))
                        .status();
    }

    /** One that nothing has yet. */
    public UUID id() {
        return new UUID(7, ++ids);
    }

    @Override
    public void close() {
        google.close();
    }
}
