package io.agendador.google.access;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one try brought: a value, or a fault. The value of a call that answers nothing is {@code null}, too.
 *
 * @param <T> what the call answers
 */
record Reply<T>(@Nullable T value, @Nullable Fault fault) {

    static <T> Reply<T> of(@Nullable T value) {
        return new Reply<>(value, null);
    }

    static <T> Reply<T> failed(Fault fault) {
        return new Reply<>(null, fault);
    }

    /** The value of a call that answers one. */
    T orThrow() {
        if (fault != null) {
            throw fault.failure();
        }
        return Objects.requireNonNull(value);
    }

    /** Empty for a 404, and for a call that answers nothing. */
    Optional<T> ifFound() {
        if (fault != null && fault.status() != 404) {
            throw fault.failure();
        }
        return Optional.ofNullable(value);
    }
}
