/** The library under Spring Boot: one bean on the data source that Boot configures. */
@NullMarked
package io.agendador.examples.springboot;

import org.jspecify.annotations.NullMarked;
