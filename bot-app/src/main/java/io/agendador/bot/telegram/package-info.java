/**
 * What carries messages between Telegram and the bot: updates stored before anything is done about them and handled once,
 * an outbox within Telegram's rates, buttons that work once, and who may come in at all. What is said is up to others.
 *
 * <p>The only package that sees telegrambots. The entry is {@link io.agendador.bot.telegram.TelegramBot}.
 */
@NullMarked
package io.agendador.bot.telegram;

import org.jspecify.annotations.NullMarked;
