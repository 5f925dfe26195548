/**
 * What people ask in their own words, turned into commands that are previewed before they change anything.
 *
 * <p>An executor ({@link io.agendador.prompt.reading.PromptExecutor}) reads a prompt into commands
 * ({@link io.agendador.prompt.command.ReplanCommand}); the domain makes a proposal of them.
 */
@NullMarked
package io.agendador.prompt;

import org.jspecify.annotations.NullMarked;
