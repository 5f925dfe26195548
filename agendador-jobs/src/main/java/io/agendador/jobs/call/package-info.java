/** Jobs that are done elsewhere: a POST to an endpoint over HTTP for each run. */
@NullMarked
package io.agendador.jobs.call;

import org.jspecify.annotations.NullMarked;
