@NullMarked
package io.agendador.bot.violations.emulator;

import org.jspecify.annotations.NullMarked;
