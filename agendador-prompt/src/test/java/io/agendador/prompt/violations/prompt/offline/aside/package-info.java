/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.offline.aside;

import org.jspecify.annotations.NullMarked;
