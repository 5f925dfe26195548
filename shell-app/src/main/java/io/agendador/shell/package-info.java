/** Wires the command line for administrators: settings from the environment, the database, the use cases, the commands. */
@NullMarked
package io.agendador.shell;

import org.jspecify.annotations.NullMarked;
