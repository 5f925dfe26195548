/** A planning problem as the kit's files tell it, and what every planner that is compared has to do with it. */
@NullMarked
package io.agendador.benchmarks.kit;

import org.jspecify.annotations.NullMarked;
