/**
 * The command line for administrators. It only starts so far; commands and rendering will live here, rules never.
 */
@NullMarked
package io.agendador.shell;

import org.jspecify.annotations.NullMarked;
