/** How the runtime does: what is stale, what failed, and why something did not run. */
@NullMarked
package io.agendador.jobs.health;

import org.jspecify.annotations.NullMarked;
