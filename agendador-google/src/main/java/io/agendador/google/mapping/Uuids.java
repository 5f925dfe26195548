package io.agendador.google.mapping;

import java.util.Optional;
import java.util.UUID;

/** Ids as they come back from outside. */
final class Uuids {

    private Uuids() {}

    /** The id of this text, if it is exactly the text of one: the JDK reads {@code 1-1-1-1-1}, too. */
    static Optional<UUID> read(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
