/**
 * Small words: what joins, denies, counts or points ("com", "não", "cada", "ela", "lá", "as duas"). Takes items;
 * gives them with each such word as what it means beside the others, or as unknown where it could mean two things.
 * Knows items, dates and the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.particle;

import org.jspecify.annotations.NullMarked;
