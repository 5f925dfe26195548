/** What is measured. */
@NullMarked
package io.agendador.jobs.metric;

import org.jspecify.annotations.NullMarked;
