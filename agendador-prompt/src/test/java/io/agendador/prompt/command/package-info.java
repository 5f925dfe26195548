/** Commands by chance, for the tests of whoever takes commands. */
@NullMarked
package io.agendador.prompt.command;

import org.jspecify.annotations.NullMarked;
