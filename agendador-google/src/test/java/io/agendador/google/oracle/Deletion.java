package io.agendador.google.oracle;

import io.agendador.roster.Slot;

/**
 * Somebody deleted an event of ours, and nobody has decided since.
 *
 * @param written how many writes of ours there had been before
 */
public record Deletion(Key key, Slot slot, int step, int written) {}
