/**
 * A Telegram on this machine, for trying the bot and for tests: what the bot uses of the Bot API over HTTP, people who
 * write and press buttons, limits, faults on demand, and a page that shows the chats. Nothing of it is kept.
 */
@NullMarked
package io.agendador.bot.emulator;

import org.jspecify.annotations.NullMarked;
