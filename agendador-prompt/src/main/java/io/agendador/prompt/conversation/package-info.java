/**
 * The conversation by which prompts become changes: prompt, preview, adjustment, decision, publication; with the history
 * of every prompt, templates and limits.
 *
 * <p>The entries are {@link io.agendador.prompt.conversation.Conversations}, {@link io.agendador.prompt.conversation.Replays}
 * and {@link io.agendador.prompt.conversation.Templates}. Nothing is kept in memory: whoever asks next, after a restart or on
 * another machine, finds each conversation where it was.
 */
@NullMarked
package io.agendador.prompt.conversation;

import org.jspecify.annotations.NullMarked;
