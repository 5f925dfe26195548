package io.agendador.postgres.local;

import java.nio.file.Path;
import java.util.List;

/**
 * What the server is told at each start. It stands on the command line and not in the data folder's files, so that a
 * later version of this library can change it for old data, and what keeps data safe cannot be lost.
 */
final class ServerSettings {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + ServerAddress.HOST,
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "timezone=UTC",
            "log_timezone=UTC",
            "logging_collector=on",
            "log_directory=../postgres-log",
            "log_filename=postgres-%a.log",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_truncate_on_rotation=on");

    private ServerSettings() {}

    /** The arguments of pg_ctl, run in the home folder; it waits until the server takes connections. */
    static List<String> start(int port, Path log) {
        String options = "-p " + port + " -c " + String.join(" -c ", SETTINGS);
        return List.of("start", "-D", "postgres", "-w", "-t", "300", "-l", log.toString(), "-o", options);
    }
}
