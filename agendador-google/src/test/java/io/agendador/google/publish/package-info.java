/** Publishing against the calendar emulator and a real PostgreSQL. */
@NullMarked
package io.agendador.google.publish;

import org.jspecify.annotations.NullMarked;
