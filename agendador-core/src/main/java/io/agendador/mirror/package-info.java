/**
 * The roster's mirror in people's calendars, as a use case sees it: which calendars there are, what was read from them,
 * what contradicts the roster, what is published. The port is {@link io.agendador.mirror.CalendarMirror}; an adapter of
 * a calendar service stands behind it.
 *
 * <p>No value here holds an event's title or any other content, and none names a calendar by the service's id.
 */
@NullMarked
package io.agendador.mirror;

import org.jspecify.annotations.NullMarked;
