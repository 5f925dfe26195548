package io.agendador.postgres.local;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server that the application brings along, for those who have no database: everything lies in one folder
 * and survives restarts, crashes and power cuts.
 *
 * <p>Any number of applications of one user on one machine (or in one container) may open the same folder: the first one
 * starts the server, the last one to close stops it. A server that a killed application left running is found and used
 * again; data that a killed server left is recovered. The server listens on 127.0.0.1 only and asks for a password that
 * is made for the folder and is readable by its owner only.
 *
 * <p>No shutdown hook is registered, because it would stop the server before the application's connection pool is
 * closed: close this object after the pool, as the bean's destroy method for instance. An application that ends without
 * closing leaves the server running until the next one closes properly.
 *
 * <p>The folder holds {@code postgres} (the data), {@code postgres-log} (the server's log, one file a weekday, overwritten
 * after a week), {@code postgresql-…} (the server's programs, unpacked once) and two lock files. It must not be on a
 * network drive. To back it up as files, close all applications first.
 *
 * <p>Collation and case mapping are those of Unicode code points ({@code C.UTF-8}) on every machine. The server's time
 * zone is UTC, but the JDBC driver sets each session's to the JVM's.
 *
 * <p>Safe for use by many threads.
 */
public final class LocalPostgres implements AutoCloseable {

    private final SharedServer server;
    private final ServerAddress address;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalPostgres(SharedServer server, ServerAddress address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Uses the server of a folder, starting it first where it does not run. This takes a few seconds for a new folder,
     * about one for an existing one, and blocks while another application starts or stops the same server.
     *
     * @param home the folder; created, readable by its owner only, where it does not exist
     * @throws LocalPostgresException if the folder or the machine does not allow it
     */
    public static LocalPostgres open(Path home) {
        return open(home, home);
    }

    /**
     * Like {@link #open(Path)}, with the server's programs (60 MB) in a folder of their own, which many homes can share.
     *
     * @param programs where the server is unpacked to, once for each version of it
     */
    public static LocalPostgres open(Path home, Path programs) {
        SharedServer server = SharedServer.join(home, programs);
        return new LocalPostgres(server, server.address());
    }

    /** Where the database {@code agendador} is, without user and password, so that it can be logged. */
    public String jdbcUrl() {
        return address.jdbcUrl();
    }

    /** The database's owner. */
    public String user() {
        return ServerAddress.USER;
    }

    /** The owner's password: 43 letters, digits, {@code -} and {@code _}. */
    public String password() {
        return address.password();
    }

    /**
     * Stops the server if nobody else uses it, ending connections that are still open; waits until it has stopped. A
     * second call does nothing.
     *
     * @throws LocalPostgresException if it could not be stopped; it is no longer in use by this object all the same
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            server.leave();
        }
    }
}
