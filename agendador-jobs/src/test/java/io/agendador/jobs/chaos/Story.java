package io.agendador.jobs.chaos;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.review.StoreUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What handlers did, as they tell it themselves: beside the ledger, so that neither can hide what the other saw. A handler
 * says that it is alive, which nothing keeps it from, and writes to something that knows fences, which refuses an older one.
 */
final class Story {

    private static final String TABLES = """
            create table story (
                id         bigint generated always as identity primary key,
                occurrence uuid not null,
                fence      bigint not null,
                attempt    integer not null,
                node       text not null,
                began      timestamptz not null default clock_timestamp(),
                alive      timestamptz not null default clock_timestamp(),
                written    timestamptz,
                ended      timestamptz,
                rejected   boolean not null default false);
            create index story_of on story (occurrence);
            create table frozen (node text not null);
            create table resource (occurrence uuid primary key, fence bigint not null);
            """;

    private final DataSource dataSource;
    private final String schema;

    Story(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    static HikariDataSource pool(String url, int most, Duration patience) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(patience.toMillis());
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    void create() {
        change(TABLES);
    }

    /** Works for so long, in steps; what it writes is written only while its fence is the newest. */
    JobResult tell(JobRun run, String node, Duration length, Duration step) throws InterruptedException {
        long id = number(
                "insert into story (occurrence, fence, attempt, node) values (?, ?, ?, ?) returning id",
                run.occurrence(),
                run.fence(),
                run.attempt(),
                node);
        change(
                "insert into resource values (?, ?) on conflict (occurrence) do update set fence = excluded.fence"
                        + " where resource.fence < excluded.fence",
                run.occurrence(),
                run.fence());
        for (long left = length.toMillis(); left > 0; left -= step.toMillis()) {
            Thread.sleep(Math.min(left, step.toMillis()));
            change("update story set alive = clock_timestamp() where id = ?", id);
            write(id, "written");
        }
        write(id, "ended");
        return JobResult.done(1);
    }

    private void write(long id, String column) {
        int written = change(
                "update story set %s = clock_timestamp() from (select occurrence, fence from resource where occurrence ="
                                .formatted(column)
                        + " (select occurrence from story where id = ?) for share) r"
                        + " where story.id = ? and r.occurrence = story.occurrence and r.fence = story.fence",
                id,
                id);
        if (written == 0) {
            change("update story set rejected = true where id = ?", id);
            throw new IllegalStateException("rejected: another one has a newer fence");
        }
    }

    /** The first column of the first row. */
    long number(String sql, Object... arguments) {
        return query(sql, arguments, it -> it.getLong(1)).get(0);
    }

    /** The first column of all rows. */
    List<String> texts(String sql, Object... arguments) {
        return query(sql, arguments, it -> String.valueOf(it.getString(1)));
    }

    /** One value of a row. */
    private interface Column<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Object[] arguments, Column<T> column) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(column.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new StoreUnavailableException("the story cannot be told", e);
        }
    }

    int change(String sql, Object... arguments) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.execute();
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new StoreUnavailableException("the story cannot be told", e);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setSchema(schema);
        return connection;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object[] arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
