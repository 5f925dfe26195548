/**
 * The JSON forms of our values, as they are stored and hashed.
 *
 * <p>The entries are {@link io.agendador.document.Json} and {@link io.agendador.document.PlanHash}. Everything here is
 * computed from its arguments and safe for use by many threads.
 */
@NullMarked
package io.agendador.document;

import org.jspecify.annotations.NullMarked;
