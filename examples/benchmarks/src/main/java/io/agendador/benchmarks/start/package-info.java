/** Whole programs, from the start of the process to its end. */
@NullMarked
package io.agendador.benchmarks.start;

import org.jspecify.annotations.NullMarked;
