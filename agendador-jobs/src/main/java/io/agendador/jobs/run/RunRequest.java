package io.agendador.jobs.run;

import io.agendador.jobs.ledger.Occurrence;
import java.util.UUID;
import org.jobrunr.jobs.lambdas.JobRequest;

/**
 * What JobRunr keeps of an occurrence: enough to find it again.
 *
 * @param occurrence its id
 * @param network whose
 * @param job by name
 */
public record RunRequest(UUID occurrence, String network, String job) implements JobRequest {

    static RunRequest of(Occurrence occurrence) {
        return new RunRequest(occurrence.id(), occurrence.network(), occurrence.job());
    }

    @Override
    public Class<RunRequestHandler> getJobRequestHandler() {
        return RunRequestHandler.class;
    }
}
