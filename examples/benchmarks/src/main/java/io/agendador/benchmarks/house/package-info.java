/** The style's figures: how long files and methods are, what is public, what is there twice, who knows whom. */
@NullMarked
package io.agendador.benchmarks.house;

import org.jspecify.annotations.NullMarked;
