package io.agendador.bot.emulator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Faults on demand: planned ones first, others by chance from the seed. Safe for use by many threads. */
public final class Faults {

    private final SplittableRandom random;
    private final List<Planned> planned = new ArrayList<>();
    private final Map<Fault, Integer> rates = new EnumMap<>(Fault.class);
    private int struck;

    Faults(SplittableRandom random) {
        this.random = random;
    }

    private record Planned(String method, Fault fault) {}

    /** Strikes the next call of a method, in addition to what is planned already; in any case of letters. */
    public synchronized void next(String method, Fault fault) {
        planned.add(new Planned(method.toLowerCase(Locale.ROOT), fault));
    }

    /** Strikes calls by chance. */
    public synchronized void rate(Fault fault, int perThousand) {
        rates.put(fault, perThousand);
    }

    /** No faults any more. */
    public synchronized void clear() {
        planned.clear();
        rates.clear();
    }

    /** How many calls were struck. */
    public synchronized int struck() {
        return struck;
    }

    synchronized Optional<Fault> strike(String method) {
        Optional<Fault> fault = plannedFor(method).or(() -> byChance(method));
        if (fault.isPresent()) {
            struck++;
        }
        return fault;
    }

    private Optional<Fault> plannedFor(String method) {
        Optional<Planned> next =
                planned.stream().filter(it -> it.method().equals(method)).findFirst();
        next.ifPresent(planned::remove);
        return next.map(Planned::fault);
    }

    private Optional<Fault> byChance(String method) {
        return rates.entrySet().stream()
                .filter(it -> it.getKey().fits(method))
                .filter(it -> random.nextInt(1000) < it.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    synchronized int seconds() {
        return 1 + random.nextInt(3);
    }
}
