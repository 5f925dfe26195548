@NullMarked
package io.agendador.bot.chat;

import org.jspecify.annotations.NullMarked;
