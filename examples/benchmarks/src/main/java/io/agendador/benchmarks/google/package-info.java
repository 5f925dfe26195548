/** What it costs to mirror a roster in Google Calendar, measured against the emulator. */
@NullMarked
package io.agendador.benchmarks.google;

import org.jspecify.annotations.NullMarked;
