/**
 * Which days are meant. Takes items; gives them with each phrase that {@code WhenGrammar.g4} knows as one item of
 * days, or with the doubt which days it names. Knows items and the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.date;

import org.jspecify.annotations.NullMarked;
