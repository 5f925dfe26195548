package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.health.Contributor.Say;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.Transition;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.QueueState;
import io.agendador.present.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Answers how a network's jobs do, from the record. Changes nothing. Safe for use by many threads. */
public final class Health {

    private static final Logger LOG = System.getLogger(Health.class.getName());

    private final String network;
    private final Catalogue catalogue;
    private final JobLedger ledger;
    private final Sources sources;
    private final Texts texts;

    /**
     * What others know, and how much each part counts.
     *
     * @param rates what accounts have left
     * @param contributors to the score, in order
     * @param weights of our own parts
     */
    public record Sources(RateLimits rates, List<Contributor> contributors, Weights weights) {

        /** Nobody else knows anything. */
        public static final Sources NONE = new Sources(RateLimits.NONE, List.of(), Weights.USUAL);

        /** Copies what it is given. */
        public Sources {
            contributors = List.copyOf(contributors);
        }
    }

    /**
     * Of one network's jobs.
     *
     * @param texts the language of the score's sentences
     */
    public Health(String network, Catalogue catalogue, JobLedger ledger, Sources sources, Texts texts) {
        this.network = network;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.sources = sources;
        this.texts = texts.with(Health.class, "health");
    }

    /** Whose jobs. */
    public String network() {
        return network;
    }

    /**
     * How each job does.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public JobsHealth jobs(Instant now) {
        return ledger.within(books -> JobsHealth.of(network, catalogue, books.history(), now));
    }

    /**
     * What is not done.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public QueueState queue(Instant now) {
        return ledger.within(books -> books.backlog().state(network, catalogue, now));
    }

    /**
     * What jobs depend on, by name.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public List<Circuit> circuits() {
        return ledger.within(books -> books.circuits().all(network));
    }

    /**
     * How circuits changed at that time or since, the newest first.
     *
     * @param circuit only that one
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public List<Transition> transitions(Optional<String> circuit, Instant since) {
        return ledger.within(books -> books.circuits().transitions(network, circuit, since));
    }

    /**
     * How many dead letters there are of each job that has some.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public SortedMap<String, Integer> deadLetters() {
        return ledger.within(books -> books.backlog().deadByJob(network));
    }

    /** Whether a job that has failed is tried again; of a job that is not known, it is. */
    public boolean retries(String job) {
        return catalogue.job(job).filter(it -> it.retries().most() == 0).isEmpty();
    }

    /** What accounts have left of what they may ask of others. */
    public List<RateBudget> rateLimits() {
        return sources.rates().budgets();
    }

    /**
     * All of it.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public HealthReport report(Instant now) {
        List<Score.Part> others = sources.contributors().stream()
                .map(it -> new Score.Part(it.name(), it.weight(), asked(it, now)))
                .toList();
        return ledger.within(books -> report(
                JobsHealth.of(network, catalogue, books.history(), now),
                books.backlog().state(network, catalogue, now),
                books.circuits().all(network),
                others));
    }

    private HealthReport report(JobsHealth jobs, QueueState queue, List<Circuit> circuits, List<Score.Part> others) {
        OwnParts own = new OwnParts(texts);
        Weights weights = sources.weights();
        List<Score.Part> parts = new ArrayList<>();
        parts.add(new Score.Part("jobs", weights.jobs(), own.jobs(jobs)));
        parts.add(new Score.Part("queue", weights.queue(), own.queue(queue)));
        parts.add(new Score.Part("circuits", weights.circuits(), own.circuits(circuits)));
        parts.addAll(others);
        return new HealthReport(jobs, queue, circuits, Score.of(parts, jobs.criticalIsStale()));
    }

    private Say asked(Contributor contributor, Instant now) {
        try {
            return contributor.say(now);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "{0} failed: {1}",
                    contributor.name(),
                    failed.getClass().getName());
            return new Say(0, texts.text("score.silent"));
        }
    }
}
