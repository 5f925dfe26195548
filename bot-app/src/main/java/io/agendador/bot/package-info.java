/** The server beside the Telegram bot: what a process is told by its environment, what it starts, and how it ends. */
@NullMarked
package io.agendador.bot;

import org.jspecify.annotations.NullMarked;
