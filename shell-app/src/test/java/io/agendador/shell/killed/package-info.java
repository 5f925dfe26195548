/** Jobs whose process dies in their midst. */
@NullMarked
package io.agendador.shell.killed;

import org.jspecify.annotations.NullMarked;
