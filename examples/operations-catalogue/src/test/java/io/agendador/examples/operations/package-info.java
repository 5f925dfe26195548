@NullMarked
package io.agendador.examples.operations;

import org.jspecify.annotations.NullMarked;
