/** Health over real HTTP. */
@NullMarked
package io.agendador.jobs.http;

import org.jspecify.annotations.NullMarked;
