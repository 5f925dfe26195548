package io.agendador.google.mapping;

import java.time.Instant;

/**
 * What we wrote last into an event, as far as it has to be remembered.
 *
 * @param start inclusive
 * @param end exclusive
 */
public record Written(Tag tag, Instant start, Instant end) {

    /** What is to be remembered of this. */
    public static Written of(EventContent content) {
        return new Written(
                content.tag(), content.start().toInstant(), content.end().toInstant());
    }
}
