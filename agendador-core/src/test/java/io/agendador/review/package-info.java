/** The contract of the stores: every implementation runs it. */
@NullMarked
package io.agendador.review;

import org.jspecify.annotations.NullMarked;
