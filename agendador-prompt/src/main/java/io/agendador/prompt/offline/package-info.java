/**
 * Reads prompts in Brazilian Portuguese by rule: the same prompt is always read in the same way, without a network.
 *
 * <p>The entry is {@link io.agendador.prompt.offline.OfflineInterpreter}. The words are in {@code lexicon.txt}, the forms
 * of sentences in {@code frames.txt}, dates and periods in {@code WhenGrammar.g4}. A word that no rule consumes leads to a
 * question.
 *
 * <p>A prompt passes these stages, each a package that knows only those it may:
 * <ol>
 * <li>{@code lexicon}: which words there are
 * <li>{@code item}: what the words of the prompt stand for: names, rooms, numbers
 * <li>{@code date}: which days are meant
 * <li>{@code guard}: what could be read as its opposite; {@code aside}: what is only told; {@code phrase}: turns of phrase;
 *     {@code particle}: small words. None of these four knows another; {@link Grouping} says in which order their
 *     rules come
 * <li>{@code clause}: which parts say one thing each, by {@code frames.txt}
 * <li>{@code order}: the commands of it, and what is asked for them
 * </ol>
 */
@NullMarked
package io.agendador.prompt.offline;

import org.jspecify.annotations.NullMarked;
