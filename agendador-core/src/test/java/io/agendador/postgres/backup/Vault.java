package io.agendador.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.mirror.Permitted;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Clinic;
import io.agendador.review.RandomChange;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database of a network and of a module that other networks use, too, and its backups. */
final class Vault {

    static final Author ADA = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);
    static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    static final String OTHERS = "00000000-0000-0000-0000-00000000000f";

    final String schema = TestDatabase.embedded().newSchema();
    final String module = TestDatabase.embedded().newSchema();
    private Instant now = NOW;

    /** Nothing is in it. */
    static Vault empty() {
        return new Vault();
    }

    /** With a network, what the module has of it and of another one. */
    static Vault filled() {
        Vault vault = new Vault();
        Clinic.in(vault.store());
        vault.module("present");
        String own = Clinic.NETWORK.id().toString();
        vault.run(
                vault.insert(1, own, null, 7),
                vault.insert(2, own, 1, 0),
                vault.insert(3, OTHERS, null, 40),
                "insert into note values ('" + own + "', null, E'a tab\\t, a line\\nand \\\\', false)",
                "insert into note values ('" + OTHERS + "', null, null, true)",
                "select nextval('ticket'), nextval('ticket')",
                "insert into batch_jobrunr_jobs values ('x')");
        return vault;
    }

    private String insert(int id, String network, @Nullable Integer parent, long fence) {
        return "insert into thing (id, network, parent, body, fence) values (%s, '%s', %s, '{ \"a\":  1}', %d)"
                .formatted(id(id), network, parent == null ? "null" : id(parent), fence);
    }

    private static String id(int number) {
        return "'00000000-0000-0000-0000-" + "%012d'".formatted(number);
    }

    Transactions store() {
        return PostgresStore.open(dataSource(), schema).transactions();
    }

    void module(String folder) {
        Part part = part(folder);
        PostgresStore.openTables(dataSource(), module, part.owner(), part.folder());
    }

    Part part(String folder) {
        return new Part("module", module, Vault.class, "io/agendador/postgres/backup/" + folder, true);
    }

    Backups backups() {
        return backups(dataSource());
    }

    Backups backups(DataSource dataSource) {
        return backups(dataSource, "present");
    }

    Backups backups(DataSource dataSource, String folder) {
        return new Backups(dataSource, List.of(Part.roster(schema), part(folder)), () -> now);
    }

    Backups ofTheRosterAlone() {
        return new Backups(dataSource(), List.of(Part.roster(schema)), () -> now);
    }

    void at(Instant moment) {
        now = moment;
    }

    Backup backedUp(Path folder) {
        return done(backups().write(folder, ADA)).orElseThrow();
    }

    Comparison restored(Path file) {
        return done(backups().restore(file, ADA, "test"));
    }

    static <T> T done(Permitted<T> permitted) {
        assertThat(permitted).isInstanceOf(Permitted.Done.class);
        return ((Permitted.Done<T>) permitted).result();
    }

    /** Somebody works on, whatever comes of it. */
    void change(long step) {
        try {
            store().<Boolean>write(it -> {
                new RandomChange(step).accept(it);
                return true;
            });
        } catch (RuntimeException refused) {
            // Much of what is tried at random is refused.
        }
    }

    /** All rows of this network but entries about restores, table by table. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        try (Database database = Database.open(dataSource())) {
            Optional<Home> home = Home.in(database, Part.roster(schema));
            for (Part part : List.of(Part.roster(schema), part("present"))) {
                SchemaContents contents = new SchemaContents(database, part.schema());
                if (contents.exists()) {
                    contents.tables()
                            .forEach(it -> rows.addAll(database.ask(
                                    row -> it.name() + " " + row.getString(1),
                                    "select t::text from " + contents.qualified(it) + " t "
                                            + home.map(home2 -> home2.own(part, it))
                                                    .orElse("") + " order by 1")));
                }
            }
        }
        rows.removeIf(it -> it.startsWith("audit_entry") && it.contains(",RESTORED,"));
        return rows;
    }

    /** In the module's schema, all at once. */
    void run(String... statements) {
        runIn(module, statements);
    }

    void runIn(String where, String... statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path to " + where);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String ask(String where, String query) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + where);
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return String.valueOf(rows.getString(1));
            } finally {
                statement.execute("reset search_path");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataSource dataSource() {
        return TestDatabase.embedded().dataSource();
    }
}
