/** The library under Guice: ports are bound, use cases need no line. */
@NullMarked
package io.agendador.examples.guice;

import org.jspecify.annotations.NullMarked;
