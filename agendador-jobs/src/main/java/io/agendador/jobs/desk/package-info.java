/** What people ask of the runtime, through whatever door: run now, pause, set free, retry; and what they are told. */
@NullMarked
package io.agendador.jobs.desk;

import org.jspecify.annotations.NullMarked;
