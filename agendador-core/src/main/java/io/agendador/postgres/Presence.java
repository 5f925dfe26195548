package io.agendador.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Lets other processes see that this one lives: by a lock of a session with the database, which ends with the process
 * however that ends. So what a process held by a lease can be taken over at once where it is gone, and after the lease
 * where it is only stuck. Safe for use by many threads.
 *
 * <p>Until closed it has a connection and a thread of its own, which sees every few seconds whether the session has broken,
 * and begins another then. A pool that hands one session to several (PgBouncer's transaction mode, say) cannot carry it.
 */
public final class Presence implements AutoCloseable {

    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended(?, 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended(?, 0))";
    private static final int PATIENCE = 2;
    private static final int PAUSE = 5;

    private final DataSource dataSource;
    private final String name;
    private final ScheduledExecutorService renewing;
    private @Nullable Connection session;
    private boolean seen;
    private boolean closed;

    private Presence(DataSource dataSource, String process) {
        this.dataSource = dataSource;
        this.name = name(process);
        this.renewing = Executors.newSingleThreadScheduledExecutor(it -> {
            Thread thread = new Thread(it, "agendador-presence");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * From now on this process is seen, or as soon as the database can be reached.
     *
     * @param process what it calls itself: no other ever does
     */
    public static Presence open(DataSource dataSource, String process) {
        Presence presence = new Presence(dataSource, process);
        presence.renew();
        var unused = presence.renewing.scheduleWithFixedDelay(presence::renew, PAUSE, PAUSE, TimeUnit.SECONDS);
        return presence;
    }

    private static String name(String process) {
        return "agendador/process/" + process;
    }

    /** Whether a process that has shown itself is there no more; to be asked within a transaction. */
    public static boolean isGone(DSLContext sql, String process) {
        // Only who is gone leaves the lock to us, until the transaction ends.
        return sql.select(DSL.field(
                        "pg_try_advisory_xact_lock(hashtextextended({0}, 0))", Boolean.class, DSL.val(name(process))))
                .fetchSingle()
                .value1();
    }

    // RuntimeException: what a pool throws once in a while must not end the timer.
    synchronized void renew() {
        try {
            Connection open = session;
            if (open != null && !open.isValid(PATIENCE)) {
                drop();
            }
            if (!closed && !seen) {
                seen = asked(opened(), LOCK);
            }
        } catch (SQLException | RuntimeException away) {
            drop();
        }
    }

    private Connection opened() throws SQLException {
        Connection open = session;
        if (open == null) {
            open = dataSource.getConnection();
            session = open;
            open.setAutoCommit(true);
        }
        return open;
    }

    private boolean asked(Connection open, String question) throws SQLException {
        try (PreparedStatement statement = open.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void drop() {
        seen = false;
        Connection broken = session;
        session = null;
        try {
            if (broken != null) {
                broken.close();
            }
        } catch (SQLException gone) {
            // It was of no use any more.
        }
    }

    /** From now on it is gone. */
    @Override
    public void close() {
        renewing.shutdownNow();
        release();
    }

    private synchronized void release() {
        closed = true;
        try {
            Connection open = session;
            if (open != null) {
                // A pool keeps the session, and with it the lock.
                boolean unused = asked(open, UNLOCK);
            }
        } catch (SQLException broken) {
            // The lock has gone with its session.
        }
        drop();
    }
}
