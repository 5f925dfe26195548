@NullMarked
package io.agendador.bot.postgres;

import org.jspecify.annotations.NullMarked;
