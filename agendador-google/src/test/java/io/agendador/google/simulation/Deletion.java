package io.agendador.google.simulation;

import io.agendador.roster.Slot;

/** Somebody deleted an event of ours, and nobody has decided since. */
record Deletion(Key key, Slot slot, int step) {}
