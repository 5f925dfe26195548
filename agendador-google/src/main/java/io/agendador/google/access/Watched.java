package io.agendador.google.access;

import java.time.Instant;

/**
 * A channel that Google has opened.
 *
 * @param resourceId what {@link CalendarCalls#stop} needs besides the channel's id
 * @param expiration when it ends by itself
 */
public record Watched(String resourceId, Instant expiration) {}
