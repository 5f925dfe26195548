/** Tests of {@link io.agendador.prompt.offline.clause}: clauses and their frames. */
package io.agendador.prompt.offline.clause;
