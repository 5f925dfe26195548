/**
 * How fast the planner is and how good its plans are, beside other solvers. Only a placeholder is here yet.
 */
@NullMarked
package io.agendador.benchmarks;

import org.jspecify.annotations.NullMarked;
