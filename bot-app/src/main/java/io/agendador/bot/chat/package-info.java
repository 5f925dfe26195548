/**
 * What the bot says, and does about what people write and press: the conversation of agendador-prompt in a chat, commands,
 * and what people are told unasked. It only asks the library and renders what comes of it.
 *
 * <p>The entries are {@link io.agendador.bot.chat.ChatHandler} and {@link io.agendador.bot.chat.ChatParts}.
 */
@NullMarked
package io.agendador.bot.chat;

import org.jspecify.annotations.NullMarked;
