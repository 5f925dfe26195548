package io.agendador.jobs.catalogue;

/**
 * Does a job. A run may come again (a node that was killed, a retry), so what it does is safe to repeat. Safe for use by
 * many threads.
 */
@FunctionalInterface
public interface JobHandler {

    /**
     * Does one run, in a thread of its own. It is interrupted at the job's time-out, and when its lease is lost.
     *
     * @return what came of it; what it throws is a failure
     * @throws Exception whatever stands in its way
     */
    JobResult handle(JobRun run) throws Exception;
}
