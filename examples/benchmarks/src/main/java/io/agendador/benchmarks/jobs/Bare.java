package io.agendador.benchmarks.jobs;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.jobrunr.server.BackgroundJobServer;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;

/** JobRunr alone. */
final class Bare {

    /** What is asked of it. */
    public record Request() implements JobRequest {
        @Override
        public Class<Handler> getJobRequestHandler() {
            return Handler.class;
        }
    }

    /** Does it. */
    public static final class Handler implements JobRequestHandler<Request> {
        private final Batch batch;

        Handler(Batch batch) {
            this.batch = batch;
        }

        @Override
        public void run(Request request) throws InterruptedException {
            batch.work();
        }
    }

    private Bare() {}

    static double perSecond(DataSource database, Batch batch, int workers) throws InterruptedException {
        Jackson3JsonMapper json = new Jackson3JsonMapper();
        StorageProvider storage = SqlStorageProviderFactory.using(database, "bare_");
        storage.setJobMapper(new JobMapper(json));
        JobRequestScheduler scheduler = new JobRequestScheduler(storage);
        scheduler.create(IntStream.range(0, batch.jobs())
                .mapToObj(it -> JobBuilder.aJob()
                        .withId(UUID.randomUUID())
                        .withName("bare")
                        .withAmountOfRetries(0)
                        .withJobRequest(new Request())));
        Handler handler = new Handler(batch);
        JobActivator activator = new JobActivator() {
            @Override
            public <T> T activateJob(Class<T> type) {
                return type.cast(handler);
            }
        };
        BackgroundJobServer server = new BackgroundJobServer(
                storage,
                json,
                activator,
                BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                        .andPollInterval(Duration.ofSeconds(5))
                        .andWorkerCount(workers));
        server.start();
        double perSecond = batch.perSecond();
        server.stop();
        return perSecond;
    }
}
