package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Explanation.Subject;
import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Outage;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.jobs.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Answers why a job ran or did not, from the record. Safe for use by many threads. */
public final class Explaining {

    /** Dispatchers look once a minute: so soon afterwards nobody may have done so yet. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(90);

    private final String network;
    private final Catalogue catalogue;
    private final JobLedger ledger;

    /** About the jobs of one network. */
    public Explaining(String network, Catalogue catalogue, JobLedger ledger) {
        this.network = network;
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /**
     * Why it ran or did not.
     *
     * @param moment cut to the minute
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public Explanation explain(String name, Instant moment, Instant now) {
        Instant minute = moment.truncatedTo(ChronoUnit.MINUTES);
        Optional<Job> job = catalogue.job(name);
        ZoneId zone = job.map(it -> it.timing().zone()).orElse(Timing.USUAL_ZONE);
        Subject subject = new Subject(name, minute, zone);
        Optional<Schedule> schedule = job.flatMap(it -> it.timing().schedule());
        if (schedule.isEmpty()) {
            return Explanation.of(subject, job.isEmpty() ? Verdict.UNKNOWN_JOB : Verdict.ONLY_ON_REQUEST);
        }
        return ledger.within(books -> explain(books, subject, job.get(), schedule.get(), now));
    }

    private Explanation explain(Books books, Subject subject, Job job, Schedule schedule, Instant now) {
        Instant moment = subject.moment();
        // What was recorded counts, also if today's cron would not come then.
        Optional<List<Execution>> runs = books.executions(network, subject.job(), moment);
        Optional<Standing> standing = runs.filter(Explaining::lastFailed)
                .flatMap(it -> books.backlog()
                        .standing(Occurrence.due(network, job, moment).id()));
        Optional<Outage> outage = books.outages(network, moment, moment).stream()
                .filter(it -> it.contains(moment))
                .findFirst();
        boolean unseen = books.dispatchedUntil(network).filter(moment::isAfter).isPresent();
        Verdict verdict = runs.map(it -> verdict(it, standing))
                .orElseGet(() -> unrecorded(schedule, moment, outage.isPresent(), unseen, now));
        return new Explanation(
                subject,
                verdict,
                runs.orElse(List.of()),
                standing.filter(it -> it.state() == State.WAITING).map(Standing::due),
                outage,
                schedule.previous(moment),
                schedule.next(moment));
    }

    /** As long as nobody dispatches again, an outage is on record by nothing but where the last look ended. */
    private static Verdict unrecorded(Schedule schedule, Instant moment, boolean outage, boolean unseen, Instant now) {
        if (!schedule.due(moment)) {
            return Verdict.NOT_DUE;
        }
        if (moment.isAfter(now) || (unseen && now.isBefore(moment.plus(LOOKED_AT)))) {
            return Verdict.TO_COME;
        }
        return outage || unseen ? Verdict.NOBODY_DISPATCHED : Verdict.NOT_ON_RECORD;
    }

    private static boolean lastFailed(List<Execution> runs) {
        Status last =
                runs.isEmpty() ? Status.SUCCESS : runs.get(runs.size() - 1).status();
        return last == Status.ERROR || last == Status.TIMEOUT;
    }

    private static Verdict verdict(List<Execution> runs, Optional<Standing> standing) {
        if (runs.isEmpty()) {
            return Verdict.WAITING;
        }
        return switch (runs.get(runs.size() - 1).status()) {
            case RUNNING -> Verdict.RUNNING;
            case SUCCESS -> Verdict.SUCCEEDED;
            case SKIPPED -> Verdict.SKIPPED;
            case ERROR, TIMEOUT ->
                standing.map(Standing::state).map(Explaining::afterFailure).orElse(Verdict.FAILED);
        };
    }

    private static Verdict afterFailure(State state) {
        if (state == State.WAITING) {
            return Verdict.RETRYING;
        }
        return state == State.DISCARDED ? Verdict.DISCARDED : Verdict.FAILED;
    }
}
