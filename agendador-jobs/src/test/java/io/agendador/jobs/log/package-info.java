/** What is logged. */
@NullMarked
package io.agendador.jobs.log;

import org.jspecify.annotations.NullMarked;
