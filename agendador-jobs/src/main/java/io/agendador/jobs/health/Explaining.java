package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Outage;
import io.agendador.jobs.schedule.Schedule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Answers why a job ran or did not, from the record. Safe for use by many threads. */
public final class Explaining {

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
     */
    public Explanation explain(String name, Instant moment, Instant now) {
        Optional<Job> job = catalogue.job(name);
        Optional<Schedule> schedule = job.flatMap(it -> it.timing().schedule());
        if (schedule.isEmpty()) {
            Verdict verdict = job.isEmpty() ? Verdict.UNKNOWN_JOB : Verdict.ONLY_ON_REQUEST;
            return new Explanation(verdict, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return ledger.within(
                books -> explain(books, name, schedule.get(), moment.truncatedTo(ChronoUnit.MINUTES), now));
    }

    private Explanation explain(Books books, String name, Schedule schedule, Instant moment, Instant now) {
        // What was recorded counts, also if today's cron would not come then.
        Optional<List<Execution>> runs = books.executions(network, name, moment);
        Optional<Outage> outage = books.outages(network, moment, moment).stream()
                .filter(it -> it.contains(moment))
                .findFirst();
        Verdict verdict =
                runs.map(Explaining::verdict).orElseGet(() -> unrecorded(schedule, moment, outage.isPresent(), now));
        return new Explanation(
                verdict, runs.orElse(List.of()), outage, schedule.previous(moment), schedule.next(moment));
    }

    private static Verdict unrecorded(Schedule schedule, Instant moment, boolean outage, Instant now) {
        if (!schedule.due(moment)) {
            return Verdict.NOT_DUE;
        }
        if (moment.isAfter(now)) {
            return Verdict.TO_COME;
        }
        return outage ? Verdict.NOBODY_DISPATCHED : Verdict.NOT_ON_RECORD;
    }

    private static Verdict verdict(List<Execution> runs) {
        if (runs.isEmpty()) {
            return Verdict.WAITING;
        }
        return switch (runs.get(runs.size() - 1).status()) {
            case RUNNING -> Verdict.RUNNING;
            case SUCCESS -> Verdict.SUCCEEDED;
            case SKIPPED -> Verdict.SKIPPED;
            case ERROR, TIMEOUT -> Verdict.FAILED;
        };
    }
}
