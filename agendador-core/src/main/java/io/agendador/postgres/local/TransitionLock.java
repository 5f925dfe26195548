package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** The right to start, stop or unpack something, which one process has at a time. Threads take turns by themselves. */
final class TransitionLock {

    private final Path file;
    private final FileChannel channel;

    private TransitionLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until no other process has the lock, and has it during the work. */
    static <T> T during(Path file, Supplier<T> work) {
        TransitionLock lock = open(file);
        try {
            lock.acquire();
            return work.get();
        } finally {
            lock.release();
        }
    }

    private static TransitionLock open(Path file) {
        try {
            return new TransitionLock(
                    file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    private void acquire() {
        try {
            channel.lock();
        } catch (OverlappingFileLockException overlap) {
            throw heldInThisProcess(file, overlap);
        } catch (FileLockInterruptionException | ClosedByInterruptException interrupt) {
            Thread.currentThread().interrupt();
            throw new LocalPostgresException(
                    Problem.INTERRUPTED, file, "Waiting for " + file + " was interrupted: try again.", interrupt);
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    /** The operating system gives the lock back with the channel. */
    private void release() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw unusable(file, failure);
        }
    }

    static LocalPostgresException unusable(Path file, IOException failure) {
        return new LocalPostgresException(
                Problem.HOME_UNUSABLE,
                file,
                file + " cannot be locked (" + LocalPostgresException.reason(failure)
                        + "): choose a folder on a local drive that this user can write to.",
                failure);
    }

    /** Locks belong to the process, so two copies of this class (two class loaders) see each other only by this error. */
    static LocalPostgresException heldInThisProcess(Path file, OverlappingFileLockException overlap) {
        return new LocalPostgresException(
                Problem.HELD_BY_OTHER,
                file,
                file + " is locked by another class loader of this process: close the database there first.",
                overlap);
    }
}
