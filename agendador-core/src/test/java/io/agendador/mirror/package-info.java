@NullMarked
package io.agendador.mirror;

import org.jspecify.annotations.NullMarked;
