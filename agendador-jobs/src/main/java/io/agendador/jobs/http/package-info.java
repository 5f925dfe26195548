/**
 * Health, metrics and runs by hand over HTTP, on the JDK's own server. The only package that knows it; how jobs do is
 * worked out in {@code health}.
 */
@NullMarked
package io.agendador.jobs.http;

import org.jspecify.annotations.NullMarked;
