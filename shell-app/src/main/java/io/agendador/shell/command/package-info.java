/** The commands that the shell knows: each translates what was typed into a use case and renders what comes back. */
@NullMarked
package io.agendador.shell.command;

import org.jspecify.annotations.NullMarked;
