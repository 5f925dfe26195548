package io.agendador.google.access;

import java.time.Duration;
import java.util.Random;

/** What all calls of an account share to keep their pace. */
record Pace(CallPolicy policy, CallBudget budget, Pause pause, Random chance) {

    Turns turns(Care care) {
        return new Turns(this, care);
    }

    /** Full jitter: anything from zero up to a bound that doubles with each try. */
    Duration backOff(int tries) {
        Duration bound = policy.firstWait().multipliedBy(1L << (tries - 1));
        Duration longest = bound.compareTo(policy.longestWait()) > 0 ? policy.longestWait() : bound;
        return Duration.ofNanos((long) (chance.nextDouble() * longest.toNanos()));
    }
}
