/**
 * Turns of phrase: requests in writing, headings, nouns for verbs, another order of the words. Takes items; gives
 * them as the plain sentence would have them, in the order that the frames know. Knows items, dates and the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.phrase;

import org.jspecify.annotations.NullMarked;
