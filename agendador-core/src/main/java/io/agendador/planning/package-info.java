/**
 * The planner: given a network, what is in force and a window of weeks, it finds who works where, and says what it costs
 * and why. A pure computation: same request, same plan, on any machine.
 */
@NullMarked
package io.agendador.planning;

import org.jspecify.annotations.NullMarked;
