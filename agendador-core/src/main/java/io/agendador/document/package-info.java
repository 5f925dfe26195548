/** The stored and exchanged forms of our values. */
@NullMarked
package io.agendador.document;

import org.jspecify.annotations.NullMarked;
