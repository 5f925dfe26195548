package io.agendador.jobs.run;

import io.agendador.jobs.ledger.Occurrence;
import io.agendador.review.StoreUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jobrunr.storage.StorageException;

/**
 * Lanes of workers, each a JobRunr of its own in the same schema, so that a backlog in one delays no other. What runs, and
 * whether it does, is decided by the ledger alone: JobRunr may lose a launch, or give one twice. Safe for use by many
 * threads.
 */
public final class JobRunrLanes implements Launcher, AutoCloseable {

    /**
     * How lanes are run.
     *
     * @param schema of JobRunr's tables, that of the ledger
     * @param workers threads of each lane; a lane with none is launched into, but not worked on here
     * @param poll how often each looks for work, from 5 s
     * @param grace so long {@link #close} lets run what runs, before it is interrupted
     */
    public record Settings(String schema, SortedMap<String, Integer> workers, Duration poll, Duration grace) {

        /** Copies and checks. */
        public Settings {
            workers = Collections.unmodifiableSortedMap(new TreeMap<>(workers));
            if (poll.compareTo(Duration.ofSeconds(5)) < 0) {
                throw new IllegalArgumentException(
                        "JobRunr looks for work every 5 s at the oftenest, not every " + poll);
            }
            if (grace.isNegative()) {
                throw new IllegalArgumentException("what runs is let run for no less than nothing, not " + grace);
            }
            if (workers.isEmpty() || workers.values().stream().anyMatch(it -> it < 0)) {
                throw new IllegalArgumentException("there is a lane, and none has less than no worker");
            }
        }
    }

    private final Settings settings;
    private final Runner runner;
    private final SortedMap<String, Lane> lanes = new TreeMap<>();

    /**
     * Creates JobRunr's tables where they lack; nothing runs yet.
     *
     * @param ids of servers
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public JobRunrLanes(DataSource dataSource, Settings settings, Runner runner, Supplier<UUID> ids) {
        this.settings = settings;
        this.runner = runner;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended('agendador_jobs/lanes/' || ?, 0))")) {
            // Two nodes that start together would create the same tables.
            connection.setAutoCommit(false);
            lock.setString(1, settings.schema());
            lock.execute();
            settings.workers()
                    .keySet()
                    .forEach(name -> lanes.put(name, new Lane(dataSource, name, settings, runner, ids)));
            connection.commit();
        } catch (SQLException | StorageException e) {
            throw new StoreUnavailableException("the lanes' tables cannot be reached", e);
        }
    }

    /** Begins to work. */
    public void start() {
        lanes.values().forEach(Lane::start);
    }

    /**
     * JobRunr's own pages about a lane, on this machine only, until closed.
     *
     * @param port 0 takes a free one
     * @throws java.io.UncheckedIOException if the port cannot be used
     */
    public Dashboard dashboard(String lane, int port) {
        return Objects.requireNonNull(lanes.get(lane), () -> "no lane " + lane).dashboard(port);
    }

    @Override
    public void launch(Occurrence occurrence) {
        lane(occurrence).launches().launch(occurrence);
    }

    /**
     * Launches anew what waits though nobody is about to run it. To be called every few seconds.
     *
     * @param waiting all that waits and may run, of lanes that are known here
     * @return how many were launched
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public int relaunch(List<Occurrence> waiting) {
        SortedMap<String, List<Occurrence>> byLane = new TreeMap<>();
        lanes.keySet().forEach(it -> byLane.put(it, new ArrayList<>()));
        waiting.forEach(it ->
                byLane.computeIfAbsent(it.lane(), lane -> new ArrayList<>()).add(it));
        byLane.keySet().retainAll(lanes.keySet());
        return byLane.entrySet().stream()
                .mapToInt(it -> Objects.requireNonNull(lanes.get(it.getKey()))
                        .launches()
                        .relaunch(it.getValue()))
                .sum();
    }

    /**
     * Launches at once what a node had that is gone.
     *
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public void replace(List<Occurrence> lost) {
        lost.stream()
                .filter(it -> lanes.containsKey(it.lane()))
                .forEach(it -> lane(it).launches().replace(it));
    }

    private Lane lane(Occurrence occurrence) {
        return Objects.requireNonNull(
                lanes.get(occurrence.lane()),
                () -> "no lane " + occurrence.lane() + " for " + occurrence.job() + ": add it to the settings");
    }

    /**
     * Starts anew what has stopped by itself: JobRunr gives up for good when the database is away for half a minute. To be
     * called every few seconds.
     *
     * @return the lanes that had stopped
     */
    public SortedSet<String> revive() {
        SortedSet<String> revived = new TreeSet<>();
        lanes.forEach((name, lane) -> {
            if (lane.revive()) {
                revived.add(name);
            }
        });
        return revived;
    }

    /** Takes nothing up any more; waits for what runs, for so long as the settings say, then tells it to stop. */
    @Override
    public void close() {
        CompletableFuture.delayedExecutor(settings.grace().toMillis(), TimeUnit.MILLISECONDS)
                .execute(runner::stop);
        CompletableFuture.allOf(lanes.values().stream()
                        .map(it -> CompletableFuture.runAsync(it::close, closing -> new Thread(closing).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
