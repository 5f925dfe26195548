package io.agendador.google.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The tries of one call, for one thread: the only place where anything is repeated. */
final class Turns {

    private final Pace pace;
    private final Care care;
    private Duration waited = Duration.ZERO;
    private int number = 1;
    private int firstRefusal;

    Turns(Pace pace, Care care) {
        this.pace = pace;
        this.care = care;
    }

    /** Which try it is, from 1. */
    int number() {
        return number;
    }

    /** Waits until the budget has room for that many calls; a fault if that takes longer than the patience. */
    @Nullable
    Fault admit(int calls) {
        while (true) {
            Duration wait = pace.budget().take(calls);
            if (wait.isZero()) {
                return null;
            }
            waited = waited.plus(wait);
            if (waited.compareTo(pace.policy().patience()) > 0) {
                return new Fault(0, CallFailure.Kind.RATE_LIMITED, "ownBudget");
            }
            if (!pause(wait)) {
                return Fault.lost("interrupted");
            }
        }
    }

    /** Whether another try may mend this. */
    boolean mendable(Fault fault) {
        return mendable(fault, care);
    }

    /** Whether another try may mend this, for a part that needs a care of its own. */
    boolean mendable(Fault fault, Care care) {
        CallPolicy policy = pace.policy();
        if (number >= policy.tries()) {
            return false;
        }
        return switch (fault.kind()) {
            case RATE_LIMITED -> true;
            case UNAVAILABLE -> care != Care.ONCE;
            case NEEDS_REAUTH -> fault.unauthorised() && firstRefusal();
            case NOT_FOUND -> care == Care.CONFIRMED && number < policy.confirmations();
            default -> false;
        };
    }

    /** Lets the time before the next try pass; false if the thread shall stop. */
    boolean next() {
        boolean goOn = pause(pace.backOff(number));
        number++;
        return goOn;
    }

    /** A token may have run out between two tries, but a new one is not refused for that. */
    private boolean firstRefusal() {
        if (firstRefusal == 0) {
            firstRefusal = number;
        }
        return firstRefusal == number;
    }

    private boolean pause(Duration time) {
        try {
            pace.pause().await(time);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
