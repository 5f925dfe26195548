package io.agendador.google.oracle;

import java.time.Instant;
import java.util.Optional;

/** What has ended is not deleted. */
public final class EndedStays implements Invariant {

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.writes().stream()
                .filter(Written::deleted)
                .filter(EndedStays::ended)
                .map(write -> "it had ended: " + write)
                .findFirst();
    }

    private static boolean ended(Written write) {
        Instant end = Shown.end(java.util.Objects.requireNonNull(write.before()));
        return end != null && !end.isAfter(write.at());
    }
}
