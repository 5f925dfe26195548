package io.agendador.jobs.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause.Scope;
import io.agendador.jobs.ledger.Request;
import io.agendador.review.Transactions;
import io.agendador.review.WorkQueue.Waiting;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Work that follows from a change of a network ({@link io.agendador.review.WorkQueue}) becomes an occurrence of the job
 * that does it, once. While that job rests (pauses, pilot mode, an open circuit) its work stays where it is. Safe for use by
 * many threads and processes.
 */
public final class Outbox {

    /** The parameter that says what the work is about. */
    public static final String KEY = "key";

    /** The parameter with what the handler needs. */
    public static final String PAYLOAD = "payload";

    private static final Author AUTHOR = new Author("agendador", Role.ADMIN, Door.JOB);

    /** Whoever is killed over it leaves it for so long. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final int MOST = 100;

    private final String network;
    private final Transactions transactions;
    private final SortedMap<String, Job> jobs = new TreeMap<>();

    /**
     * A network's.
     *
     * @param catalogue of the network
     * @param topics each with the name of the job that does its work
     * @throws IllegalArgumentException if there is no such job
     */
    public Outbox(String network, Catalogue catalogue, Transactions transactions, Map<String, String> topics) {
        this.network = network;
        this.transactions = transactions;
        topics.forEach((topic, name) -> jobs.put(
                topic,
                catalogue
                        .job(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "work of topic " + topic + " is done by " + name + ", but there is no such job"))));
    }

    /**
     * Takes what waits, oldest first.
     *
     * @return what is to be launched
     * @throws io.agendador.review.StoreUnavailableException if a database cannot be reached
     */
    public List<Occurrence> drain(JobLedger ledger, Instant now) {
        Controls controls = ledger.within(it -> it.controls(network, now));
        List<String> topics =
                jobs.keySet().stream().filter(it -> !rests(controls, job(it))).toList();
        List<Waiting> taken = topics.isEmpty() ? List.of() : take(topics, now);
        if (taken.isEmpty()) {
            return List.of();
        }
        List<Occurrence> added = taken.stream().map(it -> occurrence(it, now)).toList();
        // What is done twice is known by its id: whoever is killed between these two does no harm.
        ledger.within(books -> added.stream().filter(it -> books.add(it, now)).count());
        transactions.write(stores -> {
            taken.forEach(it -> stores.work().done(it.number()));
            return taken.size();
        });
        return added;
    }

    private List<Waiting> take(Collection<String> topics, Instant now) {
        return transactions.write(stores -> stores.work().take(topics, now, now.plus(LEASE), MOST));
    }

    private Occurrence occurrence(Waiting it, Instant now) {
        String name = network + "\n" + it.work().topic() + "\n" + it.number();
        SortedMap<String, String> parameters =
                new TreeMap<>(Map.of(KEY, it.work().key(), PAYLOAD, it.work().payload()));
        return Occurrence.asked(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                network,
                job(it.work().topic()),
                now,
                new Request(AUTHOR, parameters, false));
    }

    private Job job(String topic) {
        return Objects.requireNonNull(jobs.get(topic));
    }

    private static boolean rests(Controls controls, Job job) {
        return controls.pause(Scope.ALL, "").isPresent()
                || controls.pause(Scope.CATEGORY, job.category()).isPresent()
                || controls.pause(Scope.JOB, job.name()).isPresent()
                || (controls.pilot() && job.conditions().pilotGated())
                || job.conditions()
                        .circuit()
                        .filter(controls.openCircuits()::contains)
                        .isPresent();
    }
}
