/** The rules of the house about the code itself; other modules check theirs with {@link io.agendador.architecture.House}. */
@NullMarked
package io.agendador.architecture;

import org.jspecify.annotations.NullMarked;
