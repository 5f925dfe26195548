package io.agendador.google.oracle;

import java.util.Optional;

/** Every write rests on tag, mapping and the very version that was read. */
public final class WritesProve implements Invariant {

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.writes().stream()
                .filter(write -> !proved(write))
                .map(write -> "not proved: " + write)
                .findFirst();
    }

    private static boolean proved(Written write) {
        if (write.inserted()) {
            return write.sent().filter(String::isEmpty).isPresent();
        }
        String etag = Shown.etag(java.util.Objects.requireNonNull(write.before()));
        boolean version = write.row().filter(row -> row.etag().equals(etag)).isPresent()
                || write.sent().filter(etag::equals).isPresent();
        return version && write.row().isPresent() && Shown.assignment(write.before()) != null;
    }
}
