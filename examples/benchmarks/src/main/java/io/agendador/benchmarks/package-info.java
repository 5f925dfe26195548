/**
 * How fast the planner is and how good its plans are. Instances of the planning kit are planned through the public API,
 * beside the weighted round-robin that many clinics use and beside solvers for planning problems of any kind.
 */
@NullMarked
package io.agendador.benchmarks;

import org.jspecify.annotations.NullMarked;
