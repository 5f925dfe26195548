@NullMarked
package io.agendador.bot.violations.postgres;

import org.jspecify.annotations.NullMarked;
