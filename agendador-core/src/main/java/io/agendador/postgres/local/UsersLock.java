package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Tells other processes that this one uses the server, and whether they do. The operating system gives it back when the
 * process dies. Only whoever has the {@link TransitionLock} calls this, so that nobody waits here.
 */
final class UsersLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private @Nullable FileLock held;

    private UsersLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static UsersLock open(Path file) {
        try {
            return new UsersLock(
                    file,
                    FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException failure) {
            throw TransitionLock.unusable(file, failure);
        }
    }

    /** Whether no other process uses the server. */
    boolean alone() {
        return locked(false);
    }

    /** Says that this process uses the server. */
    void share() {
        if (!locked(true)) {
            throw new LocalPostgresException(
                    Problem.HELD_BY_OTHER, file, file + " is locked by another program: end that program.");
        }
    }

    private boolean locked(boolean shared) {
        try {
            if (held != null) {
                held.release();
            }
            held = channel.tryLock(0, Long.MAX_VALUE, shared);
            return held != null;
        } catch (OverlappingFileLockException overlap) {
            throw TransitionLock.heldInThisProcess(file, overlap);
        } catch (IOException failure) {
            throw TransitionLock.unusable(file, failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw TransitionLock.unusable(file, failure);
        }
    }
}
