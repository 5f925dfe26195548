/**
 * The words and phrases that are known. Takes {@code lexicon.txt}, and words as they were written; gives what each
 * stands for, a {@link Sign}, and of a slip of the pen the word that was meant. Knows none of the other stages.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.lexicon;

import org.jspecify.annotations.NullMarked;
