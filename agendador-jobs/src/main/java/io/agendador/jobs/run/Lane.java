package io.agendador.jobs.run;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;
import org.jobrunr.utils.mapper.JsonMapper;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;
import org.jspecify.annotations.Nullable;

/** One lane: its tables, its scheduler, and its workers while they work. */
final class Lane {

    /** Fixed, so that all nodes read what any of them wrote. */
    private static final JsonMapper JSON = new Jackson3JsonMapper();

    private final StorageProvider storage;
    private final JobRequestScheduler scheduler;
    private final JobActivator activator;
    private final BackgroundJobServerConfiguration configuration;
    private final Supplier<UUID> ids;
    private final boolean works;
    private @Nullable BackgroundJobServer server;

    Lane(
            DataSource dataSource,
            String schema,
            String name,
            int workers,
            Duration poll,
            Runner runner,
            String node,
            Supplier<UUID> ids) {
        this.ids = ids;
        this.storage = SqlStorageProviderFactory.using(dataSource, schema + "." + name + "_");
        storage.setJobMapper(new JobMapper(JSON));
        this.scheduler = new JobRequestScheduler(storage);
        RunRequestHandler handler = new RunRequestHandler(runner);
        this.activator = new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        };
        this.works = workers > 0;
        this.configuration = BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andName(node)
                .andPollInterval(poll)
                .andWorkerCount(Math.max(1, workers));
    }

    synchronized void start() {
        if (works && server == null) {
            server = new BackgroundJobServer(storage, JSON, activator, configuration.andId(ids.get()));
            server.start();
        }
    }

    void launch(UUID id, RunRequest request, Instant at) {
        scheduler.schedule(id, at, request);
    }

    /** Whether it had stopped. */
    synchronized boolean revive() {
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
            server = null;
        }
    }
}
