/** Tests of the roster's values. */
@NullMarked
package io.agendador.roster;

import org.jspecify.annotations.NullMarked;
