package io.agendador.jobs.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.jspecify.annotations.Nullable;

/** One lane: its tables, what is launched in it, and its workers while they work. */
final class Lane {

    /** Fixed, so that all nodes read what any of them wrote. */
    private static final JsonMapper JSON = new Jackson3JsonMapper();

    /**
     * After so long JobRunr takes a node for gone: long, for its judgement rests on the nodes' clocks, and on nothing of
     * ours but its own house-keeping.
     */
    private static final Duration GONE = Duration.ofMinutes(2);

    /** What was told to stop still has to, and to be recorded. */
    private static final Duration TO_RECORD = Attempt.PATIENCE.plusSeconds(2);

    private final Launches launches;
    private final StorageProvider storage;
    private final JobActivator activator;
    private final BackgroundJobServerConfiguration configuration;
    private final Supplier<UUID> ids;
    private final boolean works;
    private final List<BackgroundJobServer> stopped = new ArrayList<>();
    private @Nullable BackgroundJobServer server;

    Lane(DataSource dataSource, String name, JobRunrLanes.Settings settings, Runner runner, Supplier<UUID> ids) {
        this.ids = ids;
        String prefix = settings.schema() + "." + name + "_";
        this.storage = LaneTables.open(dataSource, prefix);
        storage.setJobMapper(new JobMapper(JSON));
        this.launches = new Launches(dataSource, prefix, storage);
        RunRequestHandler handler = new RunRequestHandler(runner);
        this.activator = new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        };
        int workers = settings.workers().getOrDefault(name, 0);
        this.works = workers > 0;
        this.configuration = BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andName(runner.node())
                .andPollInterval(settings.poll())
                .andServerTimeoutPollIntervalMultiplicand((int) Math.max(4, GONE.dividedBy(settings.poll())))
                .andInterruptJobsAwaitDurationOnStopBackgroundJobServer(
                        settings.grace().plus(TO_RECORD))
                .andWorkerCount(Math.max(1, workers));
    }

    Launches launches() {
        return launches;
    }

    Dashboard dashboard(int port) {
        return Dashboard.open(storage, JSON, port);
    }

    synchronized void start() {
        if (works && server == null) {
            server = new BackgroundJobServer(storage, JSON, activator, configuration.andId(ids.get()));
            server.start();
        }
    }

    /** Whether it had stopped. */
    synchronized boolean revive() {
        // One that JobRunr was about to restart by itself comes back beside its successor.
        stopped.forEach(BackgroundJobServer::stop);
        if (server == null || server.isRunning()) {
            return false;
        }
        close();
        start();
        return true;
    }

    synchronized void close() {
        if (server != null) {
            server.stop();
            stopped.add(server);
            server = null;
        }
    }
}
