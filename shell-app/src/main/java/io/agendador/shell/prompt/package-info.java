/** Commands that talk about the roster in a person's own words: the same conversation as the bot's. */
@NullMarked
package io.agendador.shell.prompt;

import org.jspecify.annotations.NullMarked;
