@NullMarked
package io.agendador.jobs.circuit;

import org.jspecify.annotations.NullMarked;
