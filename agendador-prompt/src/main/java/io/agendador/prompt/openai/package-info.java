/**
 * Prompts read by a language model behind an OpenAI-compatible address; the only package that sees openai-java.
 *
 * <p>The entries are {@link io.agendador.prompt.openai.OpenAiExecutor} and its
 * {@link io.agendador.prompt.openai.OpenAiSettings}. The model is given names and dates, and answers with one object of a
 * strict schema that is derived from the commands. Whatever it answers is taken for data of unknown origin: it is read
 * strictly, and names only whom and what the network has and the prompt says.
 */
@NullMarked
package io.agendador.prompt.openai;

import org.jspecify.annotations.NullMarked;
