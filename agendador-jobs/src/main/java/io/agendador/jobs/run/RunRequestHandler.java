package io.agendador.jobs.run;

import org.jobrunr.jobs.lambdas.JobRequestHandler;

/** Where JobRunr's worker hands over; public for its reflection only. Retries are ours: JobRunr is told that all went well. */
public final class RunRequestHandler implements JobRequestHandler<RunRequest> {

    private final Runner runner;

    RunRequestHandler(Runner runner) {
        this.runner = runner;
    }

    @Override
    public void run(RunRequest request) {
        runner.run(request.occurrence(), request.network(), request.job());
    }
}
