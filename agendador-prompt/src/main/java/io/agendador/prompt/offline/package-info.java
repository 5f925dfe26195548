/**
 * Reads prompts in Brazilian Portuguese by rule: the same prompt is always read in the same way, without a network.
 *
 * <p>The entry is {@link io.agendador.prompt.offline.OfflineInterpreter}. The words are in {@code lexicon.txt}, the forms
 * of sentences in {@code frames.txt}, dates and periods in {@code WhenGrammar.g4}. A word that no rule consumes leads to a
 * question.
 */
@NullMarked
package io.agendador.prompt.offline;

import org.jspecify.annotations.NullMarked;
