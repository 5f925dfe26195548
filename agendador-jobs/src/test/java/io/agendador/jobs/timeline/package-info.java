@NullMarked
package io.agendador.jobs.timeline;

import org.jspecify.annotations.NullMarked;
