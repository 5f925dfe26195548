package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Circuit.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Circuits and their past, in memory. */
final class InMemoryCircuits implements CircuitBook {

    private final Map<String, SortedMap<String, Circuit>> circuits = new TreeMap<>();
    private final Map<String, List<Transition>> past = new TreeMap<>();

    private SortedMap<String, Circuit> of(String network) {
        return circuits.computeIfAbsent(network, it -> new TreeMap<>());
    }

    @Override
    public List<Circuit> all(String network) {
        return List.copyOf(of(network).values());
    }

    @Override
    public Circuit hold(String network, String name, Instant now) {
        return of(network).computeIfAbsent(name, it -> Circuit.closed(it, now));
    }

    @Override
    public void store(String network, Circuit circuit, Instant now) {
        Circuit before = hold(network, circuit.name(), now);
        of(network).put(circuit.name(), circuit);
        if (before.state() != circuit.state()) {
            past.computeIfAbsent(network, it -> new ArrayList<>()).add(0, before.to(circuit, now));
        }
    }

    @Override
    public boolean probe(String network, String name, Instant now, Instant until) {
        Optional<Circuit> over = Optional.ofNullable(of(network).get(name))
                .filter(it -> it.state() != Circuit.State.CLOSED && !it.refuses(now));
        over.ifPresent(it -> store(network, it.probed(now, until), now));
        return over.isPresent();
    }

    @Override
    public List<Transition> transitions(String network, Optional<String> name, Instant since) {
        return past.getOrDefault(network, List.of()).stream()
                .filter(it -> name.filter(asked -> !asked.equals(it.name())).isEmpty())
                .filter(it -> !it.at().isBefore(since))
                .toList();
    }
}
