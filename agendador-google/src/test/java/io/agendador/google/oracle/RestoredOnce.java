package io.agendador.google.oracle;

import java.util.Optional;

/** After an older backup nothing is there twice, and nothing deleted is back. */
public final class RestoredOnce implements Invariant {

    @Override
    public int number() {
        return 16;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        if (!it.restored()) {
            return Optional.empty();
        }
        return new OneEventEach().violation(it).or(() -> new DeletionsHold().violation(it));
    }
}
