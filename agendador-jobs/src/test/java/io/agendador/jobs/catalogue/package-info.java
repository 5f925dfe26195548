@NullMarked
package io.agendador.jobs.catalogue;

import org.jspecify.annotations.NullMarked;
