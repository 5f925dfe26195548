/** Tests of the calls to Google, against scripted answers and against the emulator. */
@NullMarked
package io.agendador.google.access;

import org.jspecify.annotations.NullMarked;
