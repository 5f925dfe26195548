@NullMarked
package io.agendador.jobs.clinic;

import org.jspecify.annotations.NullMarked;
