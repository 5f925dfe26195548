package io.agendador.jobs.run;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a node can do: catalogues by network, and handlers by name.
 *
 * @param catalogues of each network that this node works for
 * @param handlers the same for all networks; they are told whose work it is
 */
public record Work(SortedMap<String, Catalogue> catalogues, SortedMap<String, JobHandler> handlers) {

    /** Copies and checks: each job has its handler. */
    public Work {
        catalogues = Collections.unmodifiableSortedMap(new TreeMap<>(catalogues));
        handlers = Collections.unmodifiableSortedMap(new TreeMap<>(handlers));
        for (Catalogue catalogue : catalogues.values()) {
            for (var job : catalogue.jobs()) {
                if (!handlers.containsKey(job.handler())) {
                    throw new IllegalArgumentException(
                            job.name() + " is done by " + job.handler() + ", but there is no handler of that name");
                }
            }
        }
    }

    /** A network's job; empty if there is none of that name here. */
    Optional<Job> job(String network, String name) {
        return Optional.ofNullable(catalogues.get(network)).flatMap(it -> it.job(name));
    }

    /** One network's. */
    public static Work of(String network, Catalogue catalogue, Map<String, JobHandler> handlers) {
        return new Work(new TreeMap<>(Map.of(network, catalogue)), new TreeMap<>(handlers));
    }
}
