package io.agendador.shell.jobs;

import io.agendador.jobs.NodelessRun;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.run.Work;
import java.util.SortedMap;

/** Where the jobs' record is, and what does them; asked for only when a command needs it. */
public interface JobSource {

    /** The record, shared by all nodes. */
    JobLedger ledger();

    /** What people were told. */
    AlertBook alerts();

    /** What does the jobs, by handler. */
    SortedMap<String, JobHandler> handlers();

    /** Runs what was asked for in this process. */
    NodelessRun runner(Work work);
}
