package io.agendador.architecture.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/** Keeps the rules: what others violate, it is told. */
final class IsTold {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    Instant now(Clock clock) {
        return clock.instant();
    }

    LongSupplier ticker() {
        return System::nanoTime;
    }

    void shuffle(List<String> list, long seed) {
        Collections.shuffle(list, new Random(seed));
    }
}
