package io.agendador.jobs.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A node's right to run an occurrence once.
 *
 * @param execution the id of this run
 * @param occurrence what is run
 * @param attempt from 1
 * @param fence rises with each turn of the occurrence; whoever writes names the one it was given, and an older one is
 *     refused
 * @param node whose turn it is
 * @param started when it began
 */
public record Turn(UUID execution, Occurrence occurrence, int attempt, long fence, String node, Instant started) {}
