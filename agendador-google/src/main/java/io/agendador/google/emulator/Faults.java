package io.agendador.google.emulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What will go wrong: what was planned for certain calls, and what comes by chance, the same for the same seed and the
 * same calls. Plans go first, in the order in which they were made. Safe for use by many threads.
 */
public final class Faults {

    private final List<Plan> plans = new ArrayList<>();
    private final Map<String, Long> happened = new TreeMap<>();
    private FaultRates rates = FaultRates.none();
    private SplittableRandom random = new SplittableRandom(0);

    Faults() {}

    private static final class Plan {
        private final Fault fault;
        private final Predicate<Attempt> which;
        private int skip;
        private int times;

        private Plan(Fault fault, Predicate<Attempt> which, int skip, int times) {
            this.fault = fault;
            this.which = which;
            this.skip = skip;
            this.times = times;
        }

        private boolean strikes(Attempt attempt) {
            if (times == 0 || !which.test(attempt)) {
                return false;
            }
            if (skip > 0) {
                skip--;
                return false;
            }
            times--;
            return true;
        }
    }

    /** At the next call of the operation. */
    public void next(Operation operation, Fault fault) {
        nth(1, operation, fault);
    }

    /** At the n-th call of the operation from now on; 1 is the next. */
    public void nth(int n, Operation operation, Fault fault) {
        plan(it -> it.operation() == operation, n - 1, 1, fault);
    }

    /** At so many calls of the operation in a row. */
    public void storm(int times, Operation operation, Fault fault) {
        plan(it -> it.operation() == operation, 0, times, fault);
    }

    /** At every such call, until {@link #clear()}. */
    public void always(Predicate<Attempt> which, Fault fault) {
        plan(which, 0, Integer.MAX_VALUE, fault);
    }

    /** After so many such calls, at so many. */
    public synchronized void plan(Predicate<Attempt> which, int skip, int times, Fault fault) {
        plans.add(new Plan(fault, which, skip, times));
    }

    /** By chance, from now on. */
    public synchronized void random(FaultRates rates, long seed) {
        this.rates = rates;
        this.random = new SplittableRandom(seed);
    }

    /** Nothing goes wrong from now on. */
    public synchronized void clear() {
        plans.clear();
        rates = FaultRates.none();
    }

    /** How often what went wrong where; the keys are for people, and in order. */
    public synchronized Map<String, Long> happened() {
        return new TreeMap<>(happened);
    }

    synchronized Optional<Fault> strike(Attempt attempt) {
        Optional<Fault> fault = plans.stream()
                .filter(it -> it.strikes(attempt))
                .findFirst()
                .map(it -> it.fault)
                .or(() -> chance(attempt));
        plans.removeIf(it -> it.times == 0);
        fault.ifPresent(it -> happened.merge(
                attempt.operation().id() + (attempt.batched() ? " (batch)" : "") + ": " + it, 1L, Long::sum));
        return fault;
    }

    private Optional<Fault> chance(Attempt attempt) {
        double drawn = random.nextDouble();
        boolean coin = random.nextBoolean();
        long latency = random.nextLong(1_000, 30_000);
        boolean stale = List.of(Operation.EVENTS_UPDATE, Operation.EVENTS_PATCH, Operation.EVENTS_DELETE)
                .contains(attempt.operation());
        double[] shares = {
            rates.serverError(),
            rates.rateLimit(),
            stale ? rates.stale() : 0,
            rates.unauthorized(),
            rates.lost(),
            rates.silent(),
            rates.cut(),
            rates.slow()
        };
        List<Fault> faults = List.of(
                Fault.refuse(coin ? Reason.BACKEND_ERROR : Reason.UNAVAILABLE),
                Fault.refuse(coin ? Reason.RATE_LIMIT_EXCEEDED : Reason.TOO_MANY_REQUESTS),
                Fault.refuse(Reason.CONDITION_NOT_MET),
                Fault.refuse(Reason.AUTH_ERROR),
                Fault.loseResponse(),
                coin ? Fault.timeOut() : Fault.timeOutAfterwards(),
                Fault.cutBody(),
                Fault.slow(Duration.ofMillis(latency)));
        for (int at = 0; at < shares.length; at++) {
            drawn -= shares[at];
            if (drawn < 0) {
                return Optional.of(faults.get(at));
            }
        }
        return Optional.empty();
    }
}
