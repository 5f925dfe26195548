/**
 * Links the calendars, and reads what people changed in them.
 *
 * <p>{@link io.agendador.google.sync.Linking} sees to it that each calendar is there once.
 * {@link io.agendador.google.sync.CalendarSync} reads: in full the first time and whenever Google has forgotten how far
 * it was read, otherwise what has changed since. Everything that a reading brought is stored, followed and signed off in
 * one transaction, or nothing of it.
 *
 * <p>Series are read as their single events, for those are what takes time; the series' own event is looked at only where
 * somebody made one of ours repeat. Of other people's events nothing is kept but when they are.
 */
@NullMarked
package io.agendador.google.sync;

import org.jspecify.annotations.NullMarked;
