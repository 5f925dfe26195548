/**
 * What the words of a prompt stand for. Takes a prompt and its network; gives {@link Item}s, one after the other:
 * names of people, places and rooms, signs of the lexicon, numbers with their units, and the {@link Doubt} about what
 * is none of these. Knows the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.item;

import org.jspecify.annotations.NullMarked;
