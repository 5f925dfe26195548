@NullMarked
package io.agendador.bot.emulator;

import org.jspecify.annotations.NullMarked;
