@NullMarked
package io.agendador.bot;

import org.jspecify.annotations.NullMarked;
