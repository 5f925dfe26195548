package io.agendador.jobs.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.jobs.ledger.Occurrence;
import io.agendador.review.StoreUnavailableException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.storage.StorageException;
import org.jobrunr.storage.StorageProvider;

/**
 * What one lane has in JobRunr's hands: at most one job of JobRunr for each occurrence, whose id follows from the
 * occurrence's.
 */
final class Launches {

    /** So often an occurrence is seen to wait while JobRunr says that it works on it, until it is not believed. */
    private static final int DOUBTS = 4;

    private final DataSource dataSource;
    private final String table;
    private final StorageProvider storage;
    private final JobRequestScheduler scheduler;
    private Map<UUID, Integer> doubted = new TreeMap<>();

    Launches(DataSource dataSource, String prefix, StorageProvider storage) {
        this.dataSource = dataSource;
        this.table = prefix + "jobrunr_jobs";
        this.storage = storage;
        this.scheduler = new JobRequestScheduler(storage);
    }

    /** Nothing happens if it was launched before, even if that came to an end. */
    void launch(Occurrence occurrence) {
        stored(() -> scheduler.create(job(occurrence)));
    }

    /**
     * Launches of these, which all wait, those that JobRunr does not have, or is done with.
     *
     * @return how many
     */
    synchronized int relaunch(List<Occurrence> waiting) {
        if (waiting.isEmpty()) {
            doubted.clear();
            return 0;
        }
        Map<UUID, StateName> states = states(waiting);
        Map<UUID, Integer> doubts = new TreeMap<>();
        List<Occurrence> fresh = new ArrayList<>();
        for (Occurrence it : waiting) {
            StateName state = states.get(id(it));
            if (state == StateName.PROCESSING) {
                doubts.put(it.id(), doubted.getOrDefault(it.id(), 0) + 1);
            }
            if (state == null || over(state) || doubts.getOrDefault(it.id(), 0) >= DOUBTS) {
                if (state != null) {
                    stored(() -> storage.deletePermanently(id(it)));
                }
                fresh.add(it);
            }
        }
        doubted = doubts;
        launch(fresh);
        return fresh.size();
    }

    /** Launches it whatever JobRunr says: who had it is gone. */
    void replace(Occurrence occurrence) {
        stored(() -> storage.deletePermanently(id(occurrence)));
        launch(occurrence);
    }

    private void launch(List<Occurrence> fresh) {
        try {
            stored(() -> {
                scheduler.create(fresh.stream().map(Launches::job));
                return fresh.size();
            });
        } catch (StoreUnavailableException another) {
            // Another node launches some of the same at this moment; if the database is away, that is told by these.
            fresh.forEach(this::launch);
        }
    }

    /** Retries are ours. */
    private static JobBuilder job(Occurrence occurrence) {
        return JobBuilder.aJob()
                .withId(id(occurrence))
                .withName(occurrence.job())
                .withAmountOfRetries(0)
                .withJobRequest(RunRequest.of(occurrence));
    }

    private static boolean over(StateName state) {
        return state == StateName.SUCCEEDED || state == StateName.FAILED || state == StateName.DELETED;
    }

    private static UUID id(Occurrence occurrence) {
        return UUID.nameUUIDFromBytes(("launch " + occurrence.id()).getBytes(UTF_8));
    }

    /** JobRunr would read each with all its history. */
    private Map<UUID, StateName> states(List<Occurrence> occurrences) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select id, state from " + table + " where id = any(?)")) {
            Object[] ids = occurrences.stream().map(it -> id(it).toString()).toArray();
            Array array = connection.createArrayOf("bpchar", ids);
            query.setArray(1, array);
            Map<UUID, StateName> states = new TreeMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    states.put(UUID.fromString(rows.getString(1)), StateName.valueOf(rows.getString(2)));
                }
            }
            return states;
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private static <T> T stored(Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageException e) {
            throw away(e);
        }
    }

    private static StoreUnavailableException away(Exception e) {
        return new StoreUnavailableException("what is launched cannot be reached", e);
    }
}
