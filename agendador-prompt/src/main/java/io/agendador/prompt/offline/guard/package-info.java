/**
 * What is asked about because its words could be read as the opposite of what is meant, or as more of the same. Takes
 * items; gives them with what is in doubt as unknown, so that no later stage reads it. Knows items, dates and the
 * lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.guard;

import org.jspecify.annotations.NullMarked;
