@NullMarked
package io.agendador.document;

import org.jspecify.annotations.NullMarked;
