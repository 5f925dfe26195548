/** What every book of alerts does, whatever it is kept in. */
@NullMarked
package io.agendador.jobs.alert;

import org.jspecify.annotations.NullMarked;
