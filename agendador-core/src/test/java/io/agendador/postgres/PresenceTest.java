package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PresenceTest {

    private static final DataSource DATABASE = TestDatabase.embedded().dataSource();

    private static boolean gone(String process) {
        return DSL.using(DATABASE, SQLDialect.POSTGRES).transactionResult(it -> Presence.isGone(it.dsl(), process));
    }

    @Test
    void aProcessIsSeenUntilItIsClosed() {
        try (Presence presence = Presence.open(DATABASE, "presence/1")) {
            assertThat(presence).isNotNull();
            assertThat(gone("presence/1")).isFalse();
            assertThat(gone("presence/2")).isTrue();
        }
        assertThat(gone("presence/1")).isTrue();
    }

    @Test
    void aProcessWhoseSessionBreaksIsSeenAgain() throws SQLException {
        try (Presence presence = Presence.open(DATABASE, "presence/3")) {
            assertThat(gone("presence/3")).isFalse();
            endItsSession();
            presence.renew();
            assertThat(gone("presence/3")).isFalse();
        }
    }

    /** As it ends when its process is killed. */
    private static void endItsSession() throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            var unused = statement.execute("""
                    select pg_terminate_backend(pid, 10000) from pg_locks
                    where locktype = 'advisory'
                      and (classid::bigint << 32 | objid::bigint) = hashtextextended('agendador/process/presence/3', 0)
                    """);
        }
    }

    @Test
    void aSessionThatEndsWithoutAWordIsGone() throws SQLException {
        try (Connection killed = DATABASE.getConnection();
                Statement statement = killed.createStatement()) {
            killed.setAutoCommit(true);
            var unused =
                    statement.execute("select pg_advisory_lock(hashtextextended('agendador/process/presence/3', 0))");
            assertThat(gone("presence/3")).isFalse();
            endItsSession();
            assertThat(gone("presence/3")).isTrue();
        }
    }

    @Test
    void aClosedOneIsNotSeenAgain() {
        Presence presence = Presence.open(DATABASE, "presence/4");
        presence.close();
        presence.renew();

        assertThat(gone("presence/4")).isTrue();
    }

    @Test
    void aProcessStartsThoughTheDatabaseIsAway() {
        PGSimpleDataSource away = new PGSimpleDataSource();
        away.setUrl("jdbc:postgresql://127.0.0.1:1/away");
        try (Presence presence = Presence.open(away, "presence/5")) {
            assertThat(presence).isNotNull();
            assertThat(gone("presence/5")).isTrue();
        }
    }
}
