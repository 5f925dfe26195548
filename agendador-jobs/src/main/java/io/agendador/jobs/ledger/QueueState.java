package io.agendador.jobs.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * How much of a network's work is not done.
 *
 * @param pending waits for its first run or for another
 * @param running runs, stuck or not
 * @param stuck of those that run
 * @param dead dead letters
 * @param oldestPending since when the oldest waits whose time has come
 */
public record QueueState(int pending, int running, int stuck, int dead, Optional<Instant> oldestPending) {}
