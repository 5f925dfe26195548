package io.agendador.google.oracle;

import java.util.Optional;

/** What people made something else of is not written over but by their decision. */
public final class TakenOverStays implements Invariant {

    @Override
    public int number() {
        return 15;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.writes().stream()
                .filter(write -> !write.inserted() && !write.decided())
                .filter(write -> !write.known() || !Shown.single(java.util.Objects.requireNonNull(write.before())))
                .map(write -> "not ours any more: " + write)
                .findFirst();
    }
}
