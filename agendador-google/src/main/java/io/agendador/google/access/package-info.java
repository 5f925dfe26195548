/**
 * The only package that talks to Google: one method a call, one policy for limits and failures, one place for the Java
 * client's traps.
 *
 * <p>{@link io.agendador.google.access.CalendarCalls} is what the others use; {@code GoogleCalendarCalls} does it over a
 * {@link io.agendador.google.access.GoogleConnection}. Nothing here logs, and no message holds a calendar id, an event's
 * content, an e-mail or a token.
 */
@NullMarked
package io.agendador.google.access;

import org.jspecify.annotations.NullMarked;
