/** Whether what jobs depend on can be relied on: outcomes open and close circuits, for all nodes. */
@NullMarked
package io.agendador.jobs.circuit;

import org.jspecify.annotations.NullMarked;
