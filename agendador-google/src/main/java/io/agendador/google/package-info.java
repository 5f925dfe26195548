/**
 * Google Calendar as the mirror of a roster: the entry {@link io.agendador.google.GoogleCalendars} and its settings.
 *
 * <p>{@code mapping} says what assignments look like as events, and what events say; {@code access} calls Google;
 * {@code ledger} keeps the books; {@code sync} reads, {@code follow} lets the roster follow, {@code publish} writes;
 * {@code webhook} is told by Google. {@code emulator} plays Google.
 */
@NullMarked
package io.agendador.google;

import org.jspecify.annotations.NullMarked;
