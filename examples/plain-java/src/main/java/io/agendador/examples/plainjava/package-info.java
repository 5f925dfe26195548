/**
 * The library without any framework. Nothing is here yet; a small program that wires and uses it by hand will be.
 */
@NullMarked
package io.agendador.examples.plainjava;

import org.jspecify.annotations.NullMarked;
