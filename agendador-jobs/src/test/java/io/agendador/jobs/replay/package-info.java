/** Catalogues replayed: nothing is lost, nothing runs twice, nothing is stale that should not be. */
@NullMarked
package io.agendador.jobs.replay;

import org.jspecify.annotations.NullMarked;
