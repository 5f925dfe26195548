package io.agendador.jobs.run;

import io.agendador.jobs.ledger.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Lanes of workers, each a JobRunr of its own in the same schema, so that a backlog in one delays no other. Safe for use
 * by many threads.
 */
public final class JobRunrLanes implements Launcher, AutoCloseable {

    /**
     * How lanes are run.
     *
     * @param schema of JobRunr's tables, that of the ledger
     * @param workers threads of each lane; a lane with none is launched into, but not worked on here
     * @param poll how often each looks for work, from 5 s
     */
    public record Settings(String schema, SortedMap<String, Integer> workers, Duration poll) {

        /** Copies and checks. */
        public Settings {
            workers = Collections.unmodifiableSortedMap(new TreeMap<>(workers));
            if (poll.compareTo(Duration.ofSeconds(5)) < 0) {
                throw new IllegalArgumentException(
                        "JobRunr looks for work every 5 s at the oftenest, not every " + poll);
            }
            if (workers.isEmpty() || workers.values().stream().anyMatch(it -> it < 0)) {
                throw new IllegalArgumentException("there is a lane, and none has less than no worker");
            }
        }
    }

    private final SortedMap<String, Lane> lanes = new TreeMap<>();
    private final Supplier<UUID> ids;

    /**
     * Creates JobRunr's tables where they lack; nothing runs yet.
     *
     * @param node the name that the dashboard shows
     * @param ids of launches and of servers
     */
    public JobRunrLanes(DataSource dataSource, Settings settings, Runner runner, String node, Supplier<UUID> ids) {
        this.ids = ids;
        settings.workers()
                .forEach((name, workers) -> lanes.put(
                        name,
                        new Lane(dataSource, settings.schema(), name, workers, settings.poll(), runner, node, ids)));
    }

    /** Begins to work. */
    public void start() {
        lanes.values().forEach(Lane::start);
    }

    @Override
    public void launch(Occurrence occurrence, Instant at) {
        Lane lane = Objects.requireNonNull(
                lanes.get(occurrence.lane()),
                () -> "no lane " + occurrence.lane() + " for " + occurrence.job() + ": add it to the settings");
        lane.launch(ids.get(), new RunRequest(occurrence.id(), occurrence.network(), occurrence.job()), at);
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

    /** Stops working; waits for what runs, for ten seconds at most. */
    @Override
    public void close() {
        lanes.values().forEach(Lane::close);
    }
}
