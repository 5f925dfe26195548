package io.agendador.shell.jobs;

import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.NodelessRun;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.alert.InMemoryAlertBook;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.clinic.Clinic;
import io.agendador.jobs.clinic.ClinicHandlers;
import io.agendador.jobs.clinic.Upkeep;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.run.Runner.Chances;
import io.agendador.jobs.run.Work;
import io.agendador.mirror.CalendarMirror;
import io.agendador.review.Proposals;
import io.agendador.review.Transactions;
import io.agendador.shell.command.DemoShell;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Jobs of the clinic whose record is in memory. */
public record DemoJobs(JobLedger ledger, AlertBook alerts, SortedMap<String, JobHandler> handlers)
        implements JobSource {

    private static final AtomicLong COUNTER = new AtomicLong();

    /** Done on that store and those calendars. */
    public static DemoJobs over(Transactions store, Proposals proposals, CalendarMirror mirror) {
        Clinic clinic = new Clinic(
                mirror, store, proposals, DemoShell.WEDNESDAY, Clinic.USUAL_SEARCH, List.of(), now -> 0, Upkeep.NONE);
        return new DemoJobs(new InMemoryJobLedger(), new InMemoryAlertBook(), new ClinicHandlers(clinic).byName());
    }

    @Override
    public NodelessRun runner(Work work) {
        Chances chances =
                new Chances(DemoShell.WEDNESDAY, () -> new UUID(COUNTER.incrementAndGet() << 32, 2), new Random(1));
        return new NodelessRun(ledger, JobRuntime.Parts.of(work), chances, "shell/1");
    }
}
