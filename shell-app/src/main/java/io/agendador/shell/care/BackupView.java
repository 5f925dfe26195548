package io.agendador.shell.care;

import io.agendador.mirror.Permitted;
import io.agendador.postgres.backup.Backup;
import io.agendador.postgres.backup.BackupAccessException;
import io.agendador.postgres.backup.RefusedBackupException;
import io.agendador.present.Moments;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.ExitCode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * A backup in JSON.
 *
 * @param bytes of the file
 * @param at of which moment, UTC
 */
record BackupView(String file, long bytes, String at, String network, long rows, int tables) {

    static BackupView of(Backup it) {
        int tables = it.manifest().parts().stream()
                .mapToInt(part -> part.tables().size())
                .sum();
        return new BackupView(
                it.file().toString(),
                it.size(),
                it.manifest().at().toString(),
                it.manifest().networkName(),
                it.manifest().rows(),
                tables);
    }

    /** In the network's zone, or in UTC where there is none. */
    static String moment(Desk desk, Instant at) {
        ZoneId zone = desk.reports().network().map(it -> it.network().zone()).orElse(ZoneId.of("UTC"));
        return new Moments(desk.texts(), zone).dated(at) + (zone.getId().equals("UTC") ? " UTC" : "");
    }

    static Path path(Desk desk, String typed) {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            // Told below, with what is no path because it is empty.
        }
        throw desk.refused(ExitCode.USAGE, "care.path", typed);
    }

    /** What comes of it, or the sentence that says why nothing does. */
    static <T> T told(Desk desk, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedBackupException e) {
            throw desk.refused(ExitCode.REFUSED, "care.refused." + e.problem(), e.file(), e.detail());
        } catch (BackupAccessException e) {
            throw desk.refused(ExitCode.FAILED, "care.unreachable", e.path());
        }
    }

    static <T> T permitted(Desk desk, Permitted<T> outcome) {
        if (outcome instanceof Permitted.Done<T> done) {
            return done.result();
        }
        throw desk.refused(ExitCode.REFUSED, "care.role");
    }
}
