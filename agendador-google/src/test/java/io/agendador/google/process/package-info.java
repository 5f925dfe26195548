/** Processes that can die at each of their calls and commits, and that are watched meanwhile. */
@NullMarked
package io.agendador.google.process;

import org.jspecify.annotations.NullMarked;
