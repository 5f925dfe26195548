package io.agendador.google.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to work on a calendar, for a while.
 *
 * @param holder who has it
 * @param fence rises with each lease of the calendar: an older one is worth nothing
 * @param until exclusive
 */
public record Lease(UUID calendar, String holder, long fence, Instant until) {}
