/** Tests of the mapping between assignments and events. */
@NullMarked
package io.agendador.google.mapping;

import org.jspecify.annotations.NullMarked;
