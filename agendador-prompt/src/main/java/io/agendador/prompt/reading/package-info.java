/**
 * What a prompt is, and what can be made of it: the port that every interpreter of prompts implements.
 *
 * <p>The entry is {@link io.agendador.prompt.reading.PromptExecutor}. Values are immutable and safe for many threads.
 */
@NullMarked
package io.agendador.prompt.reading;

import org.jspecify.annotations.NullMarked;
