/**
 * The jobs of a messaging operation, as an embedder would declare them: 39 in all, run in four profiles. Shows by running
 * what the runtime makes of them.
 */
@NullMarked
package io.agendador.examples.operations;

import org.jspecify.annotations.NullMarked;
