package io.agendador.jobs.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A book that forgets when the process ends. Safe for use by many threads. */
public final class InMemoryAlertBook implements AlertBook {

    private static final Comparator<Concern> ORDER =
            Comparator.comparing(Concern::network).thenComparing(Concern::kind).thenComparing(Concern::subject);

    private final Map<Concern, AlertState> states = new TreeMap<>(ORDER);
    private final Map<Concern, NavigableMap<LocalDate, Long>> counts = new TreeMap<>(ORDER);

    @Override
    public Optional<Alert> raise(Concern concern, long count, Instant now) {
        return change(concern, now, it -> it.raised(count, now));
    }

    @Override
    public Optional<Alert> recover(Concern concern, Instant now) {
        return change(concern, now, it -> it.open() ? it.recovered(now) : it);
    }

    private synchronized Optional<Alert> change(Concern concern, Instant now, UnaryOperator<AlertState> change) {
        AlertState before = states.getOrDefault(concern, AlertState.unseen(concern, now));
        AlertState after = change.apply(before);
        if (!after.equals(before)) {
            states.put(concern, after);
        }
        return after.news(before);
    }

    @Override
    public synchronized List<AlertState> states(String network, Instant since) {
        return states.values().stream()
                .filter(it -> it.concern().network().equals(network))
                .filter(it -> it.open() || !it.seen().isBefore(since))
                .toList();
    }

    @Override
    public synchronized void count(Concern concern, LocalDate day, long count) {
        counts.computeIfAbsent(concern, it -> new TreeMap<>()).put(day, count);
    }

    @Override
    public synchronized OptionalLong counted(Concern concern, LocalDate day) {
        Long count = counts.getOrDefault(concern, new TreeMap<>()).get(day);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    @Override
    public synchronized int forget(Instant before) {
        LocalDate first = LocalDate.ofInstant(before, ZoneOffset.UTC);
        counts.values().forEach(it -> it.headMap(first).clear());
        int known = states.size();
        states.values().removeIf(it -> !it.open() && it.seen().isBefore(before));
        return known - states.size();
    }
}
