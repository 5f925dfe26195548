/** The library without any framework: a first roster, and the picture of the example network's week. */
@NullMarked
package io.agendador.examples.plainjava;

import org.jspecify.annotations.NullMarked;
