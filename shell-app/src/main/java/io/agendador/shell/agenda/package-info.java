/** The commands about the calendars that mirror the roster: read, publish, and decide where they contradict it. */
@NullMarked
package io.agendador.shell.agenda;

import org.jspecify.annotations.NullMarked;
