package io.agendador.jobs.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a job for good, whatever is cleaned up.
 *
 * @param known since when the runtime knows it
 * @param lastStart the last start ever, whatever came of it
 * @param lastExcused the latest time for which it was due and was kept from running on purpose
 */
public record JobMemory(Instant known, Optional<Instant> lastStart, Optional<Instant> lastExcused) {}
