@NullMarked
package io.agendador.jobs.dispatch;

import org.jspecify.annotations.NullMarked;
