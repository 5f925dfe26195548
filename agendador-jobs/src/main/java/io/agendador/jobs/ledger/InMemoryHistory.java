package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Execution.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What ran, in memory. */
final class InMemoryHistory implements History {

    private static final EnumSet<Status> FAILED = EnumSet.of(Status.ERROR, Status.TIMEOUT);

    private final Map<JobShelf.Key, JobShelf> shelves;

    InMemoryHistory(Map<JobShelf.Key, JobShelf> shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<Execution> executions(ExecutionFilter filter) {
        return shelves.entrySet().stream()
                .filter(it -> filter.job()
                        .filter(job -> !job.equals(it.getKey().job()))
                        .isEmpty())
                .flatMap(it -> executions(it.getValue()))
                .filter(filter::passes)
                .sorted(Comparator.comparing(Execution::started)
                        .thenComparing(Execution::id)
                        .reversed())
                .limit(filter.most())
                .toList();
    }

    private static Stream<Execution> executions(JobShelf shelf) {
        return shelf.entries().flatMap(it -> it.executions.stream());
    }

    @Override
    public SortedMap<String, Execution> lastRuns(String network) {
        SortedMap<String, Execution> last = new TreeMap<>();
        each(network, (job, shelf) -> shelf.lastRun().ifPresent(it -> last.put(job, it)));
        return last;
    }

    @Override
    public SortedMap<String, Integer> failures(String network, Instant since) {
        SortedMap<String, Integer> failures = new TreeMap<>();
        each(
                network,
                (job, shelf) -> executions(shelf)
                        .filter(it ->
                                FAILED.contains(it.status()) && !it.started().isBefore(since))
                        .forEach(it -> failures.merge(job, 1, Integer::sum)));
        return failures;
    }

    @Override
    public SortedMap<String, JobMemory> memories(String network) {
        SortedMap<String, JobMemory> memories = new TreeMap<>();
        each(network, (job, shelf) -> shelf.memory().ifPresent(it -> memories.put(job, it)));
        return memories;
    }

    @Override
    public int forget(String network, Instant dueBefore, int most) {
        int[] forgotten = {0};
        each(network, (job, shelf) -> forgotten[0] += shelf.forget(dueBefore, most - forgotten[0]));
        return forgotten[0];
    }

    private void each(String network, BiConsumer<String, JobShelf> what) {
        shelves.forEach((key, shelf) -> {
            if (key.network().equals(network)) {
                what.accept(key.job(), shelf);
            }
        });
    }
}
