@NullMarked
package io.agendador.prompt.postgres;

import org.jspecify.annotations.NullMarked;
