package io.agendador.architecture.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** One method for each way of asking. */
final class AsksTheMachine {

    Instant theInstant() {
        return Instant.now();
    }

    Supplier<Instant> theInstantByReference() {
        return Instant::now;
    }

    LocalDate theDate() {
        return LocalDate.now(ZoneId.of("UTC"));
    }

    Clock theClock() {
        return Clock.systemUTC();
    }

    ZoneId theZone() {
        return ZoneId.systemDefault();
    }

    long theMilliseconds() {
        return System.currentTimeMillis();
    }

    long theNanoseconds() {
        return System.nanoTime();
    }

    double theDice() {
        return Math.random();
    }

    Random theUnseeded() {
        return new Random();
    }

    Supplier<Random> theUnseededByReference() {
        return Random::new;
    }

    int theThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    UUID theId() {
        return UUID.randomUUID();
    }

    void theOrder(List<String> list) {
        Collections.shuffle(list);
    }
}
