package io.agendador.jobs.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people and circuits keep from running, at one moment.
 *
 * @param pilot whether pilot mode is on
 * @param pauses in force, the oldest first
 * @param openCircuits by name: what depends on them does not run
 */
public record Controls(boolean pilot, List<Pause> pauses, SortedSet<String> openCircuits) {

    /** As a network begins: in pilot mode, nothing paused. */
    public static final Controls AT_FIRST = new Controls(true, List.of(), Collections.emptySortedSet());

    /** Copies what it is given. */
    public Controls {
        pauses = List.copyOf(pauses);
        openCircuits = Collections.unmodifiableSortedSet(new TreeSet<>(openCircuits));
    }

    /** With that circuit open, too. */
    public Controls open(String circuit) {
        SortedSet<String> open = new TreeSet<>(openCircuits);
        open.add(circuit);
        return new Controls(pilot, pauses, open);
    }

    /** The pause of exactly that. */
    public Optional<Pause> pause(Pause.Scope scope, String name) {
        return pauses.stream()
                .filter(it -> it.scope() == scope && it.name().equals(name))
                .findFirst();
    }
}
