@NullMarked
package io.agendador.bot.telegram;

import org.jspecify.annotations.NullMarked;
