@NullMarked
package io.agendador.google;

import org.jspecify.annotations.NullMarked;
