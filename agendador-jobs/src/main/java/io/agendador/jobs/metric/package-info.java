/** What is counted and measured of jobs and of the roster's work; the only package that knows Micrometer. */
@NullMarked
package io.agendador.jobs.metric;

import org.jspecify.annotations.NullMarked;
