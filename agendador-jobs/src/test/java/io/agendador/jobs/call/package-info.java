@NullMarked
package io.agendador.jobs.call;

import org.jspecify.annotations.NullMarked;
