package io.agendador.google.simulation;

import io.agendador.roster.Slot;

/**
 * Somebody deleted an event of ours, and nobody has decided since.
 *
 * @param written how many writes of ours there had been before
 */
record Deletion(Key key, Slot slot, int step, int written) {}
