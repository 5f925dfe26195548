package io.agendador.google.oracle;

import java.util.Optional;

/** Where both sides were changed, what people did in Google holds or asks, and the audit trail tells. */
public final class GooglePrevailsOverBoth implements Invariant {

    @Override
    public int number() {
        return 7;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.captured().stream()
                .filter(captured -> captured.edit().both() && captured.how() == Captured.How.LOST)
                .map(captured -> "the roster went over " + captured.edit())
                .findFirst()
                .or(() ->
                        it.untold() > 0 ? Optional.of(it.untold() + " changes of the roster untold") : Optional.empty())
                .or(() -> it.writes().stream()
                        .filter(write -> write.over().filter(Edit::both).isPresent())
                        .map(write -> "the roster was written over a change: " + write)
                        .findFirst());
    }
}
