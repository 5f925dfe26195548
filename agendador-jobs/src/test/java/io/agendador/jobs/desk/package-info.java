@NullMarked
package io.agendador.jobs.desk;

import org.jspecify.annotations.NullMarked;
