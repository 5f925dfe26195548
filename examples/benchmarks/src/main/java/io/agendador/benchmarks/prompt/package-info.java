/** How soon a prompt is previewed, and how long reading one takes. */
@NullMarked
package io.agendador.benchmarks.prompt;

import org.jspecify.annotations.NullMarked;
