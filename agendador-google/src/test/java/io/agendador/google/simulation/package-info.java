/**
 * Histories: one seed makes one story of people, faults and crashes over the real code, a real database and the emulator,
 * and invariants that must hold after each of its steps.
 */
@NullMarked
package io.agendador.google.simulation;

import org.jspecify.annotations.NullMarked;
