/** Health from the record. */
@NullMarked
package io.agendador.jobs.health;

import org.jspecify.annotations.NullMarked;
