/**
 * A local Google Calendar, version 3, that behaves as the real one does, with its moods on demand: for trying everything
 * without credentials, and for tests. {@link io.agendador.google.emulator.CalendarEmulator} is the way in.
 *
 * <p>From the outside in: {@code HttpFront} and {@code EmulatedTransport} carry a {@code Request}; {@code Front} counts
 * it, lets faults happen, finds out who asks and opens one transaction on an {@code EmulatorState}; one small type per
 * resource answers.
 */
@NullMarked
package io.agendador.google.emulator;

import org.jspecify.annotations.NullMarked;
