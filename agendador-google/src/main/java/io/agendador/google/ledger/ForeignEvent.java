package io.agendador.google.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody else's event takes of a calendar's time; nothing of what it is about.
 *
 * @param calendar the row's id
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
public record ForeignEvent(UUID calendar, String eventId, String etag, Instant start, Instant end) {}
