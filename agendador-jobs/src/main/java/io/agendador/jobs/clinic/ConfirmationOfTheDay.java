package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.mirror.DailyConfirmation;
import io.agendador.mirror.DailyReport;
import io.agendador.mirror.Permitted;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Reads all calendars, confirms, and hands the report on. */
final class ConfirmationOfTheDay implements JobHandler {

    private final Clinic clinic;
    private final DailyConfirmation confirmation;

    ConfirmationOfTheDay(Clinic clinic) {
        this.clinic = clinic;
        this.confirmation = new DailyConfirmation(clinic.mirror(), clinic.transactions(), clinic.clock());
    }

    @Override
    public JobResult handle(JobRun run) throws InterruptedException {
        Permitted<Optional<DailyReport>> confirmed;
        try {
            confirmed = confirmation.confirm(ClinicHandlers.AUTHOR, Thread.currentThread()::isInterrupted);
        } catch (CancellationException stopped) {
            throw new InterruptedException("told to stop");
        }
        if (confirmed instanceof Permitted.Done<Optional<DailyReport>> done) {
            return done.result().map(it -> told(it, run.attempt())).orElse(JobResult.DONE);
        }
        return JobResult.DONE.failed("jobs may not confirm");
    }

    /** That it failed again is no news: what is read in the end is. */
    private JobResult told(DailyReport report, int attempt) {
        JobResult result = Calendars.result(report.read());
        boolean none = !report.read().isEmpty()
                && report.unread().size() == report.read().size();
        if (none && result.failure().isEmpty()) {
            // Those that wait for their next try are no better for that.
            result = result.failed("no calendar could be read");
        }
        clinic.look();
        if (attempt == 1 || result.failure().isEmpty()) {
            clinic.listeners().forEach(it -> it.confirmed(report));
        }
        return result;
    }
}
