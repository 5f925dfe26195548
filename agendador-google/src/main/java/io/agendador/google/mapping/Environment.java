package io.agendador.google.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the system runs: what one environment wrote is foreign to every other. */
public enum Environment {
    /** A developer's. */
    DEV,
    /** The rehearsal. */
    STG,
    /** The real one. */
    PROD;

    /** {@code dev}, {@code stg}, {@code prod}: as settings and tags name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this {@link #key()}, letter by letter. */
    public static Optional<Environment> of(String key) {
        return Stream.of(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
