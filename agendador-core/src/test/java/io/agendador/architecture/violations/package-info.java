/** Deliberate violations of the rules of the house, so that their tests show that the rules can fail. */
@NullMarked
package io.agendador.architecture.violations;

import org.jspecify.annotations.NullMarked;
