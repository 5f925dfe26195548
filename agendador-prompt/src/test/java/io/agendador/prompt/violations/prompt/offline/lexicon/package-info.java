/** Deliberate violations. */
@NullMarked
package io.agendador.prompt.violations.prompt.offline.lexicon;

import org.jspecify.annotations.NullMarked;
