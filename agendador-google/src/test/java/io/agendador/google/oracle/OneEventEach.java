package io.agendador.google.oracle;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Of an assignment at most one event lives in a calendar. */
public final class OneEventEach implements Invariant {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        SortedMap<String, Long> many = it.own().stream()
                .filter(key -> Shown.assignment(it.event(key)) != null && Shown.single(it.event(key)))
                .collect(Collectors.groupingBy(
                        key -> key.calendar() + Shown.assignment(it.event(key)) + Shown.start(it.event(key)),
                        TreeMap::new,
                        Collectors.counting()));
        return many.values().stream().filter(count -> count > 1).findFirst().map(count -> count + " events of one");
    }
}
