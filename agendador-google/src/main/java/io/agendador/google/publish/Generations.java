package io.agendador.google.publish;

import io.agendador.mirror.Publication.Action;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Gives new events ids that were never given away: Google never frees one. */
final class Generations {

    private final Mirroring mirroring;
    private final Function<Set<String>, Set<String>> given;

    /** Of some ids, {@code given} tells those that were given away. */
    Generations(Mirroring mirroring, Function<Set<String>, Set<String>> given) {
        this.mirroring = mirroring;
        this.given = given;
    }

    void renew(SortedMap<Place, Step> steps) {
        Set<String> ids = new TreeSet<>();
        steps.values().stream().filter(it -> it.action() == Action.INSERT).forEach(it -> ids.add(it.eventId()));
        Set<String> burnt = ids.isEmpty() ? ids : given.apply(ids);
        while (!burnt.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (var entry : steps.entrySet()) {
                // A moved event keeps the id of the slot that it was written for.
                if (entry.getValue().action() == Action.INSERT
                        && burnt.contains(entry.getValue().eventId())) {
                    Step step = next(entry.getKey(), entry.getValue());
                    entry.setValue(step);
                    next.add(step.eventId());
                }
            }
            burnt = next.isEmpty() ? next : given.apply(next);
        }
    }

    private Step next(Place place, Step step) {
        int generation = step.generation() + 1;
        return step.under(mirroring.eventId(place, generation), generation);
    }
}
