package io.agendador.jobs.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks for what a catalogue allows and nobody means: windows that no job meets, jobs that never run, bursts, an order that
 * cannot be kept, jobs that nothing does. Immutable.
 *
 * @param mostInAMinute how many jobs may come due together, from 1
 */
public record Linter(int mostInAMinute) {

    /** Ten jobs in a minute. */
    public static final Linter USUAL = new Linter(10);

    /** Checks it. */
    public Linter {
        if (mostInAMinute < 1) {
            throw new IllegalArgumentException("at least one job a minute, not " + mostInAMinute);
        }
    }

    /**
     * Everything that it finds.
     *
     * @param handlers the names of those there are
     * @param from the beginning of the week in which bursts are looked for
     */
    public List<Finding> lint(Catalogue catalogue, Set<String> handlers, Instant from) {
        List<Finding> findings = new ArrayList<>();
        catalogue.jobs().stream()
                .filter(it -> !handlers.contains(it.handler()))
                .forEach(it -> findings.add(new Finding.NoHandler(it.name(), it.handler())));
        findings.addAll(new WindowCheck(catalogue).findings());
        findings.addAll(new OrderCheck(catalogue, from).findings());
        findings.addAll(new BurstCheck(catalogue, from).findings(mostInAMinute));
        return findings;
    }
}
