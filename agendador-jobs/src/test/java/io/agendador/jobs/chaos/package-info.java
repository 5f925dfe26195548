/** Nodes in processes of their own, and what may happen to them. */
@NullMarked
package io.agendador.jobs.chaos;

import org.jspecify.annotations.NullMarked;
