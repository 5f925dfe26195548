/** The entry: {@link io.agendador.Agendador} puts the use cases together. Nothing in the library builds on it. */
@NullMarked
package io.agendador;

import org.jspecify.annotations.NullMarked;
