/** Runs the example's programs. */
@NullMarked
package io.agendador.examples.plainjava;

import org.jspecify.annotations.NullMarked;
