/** What our runtime costs over bare JobRunr, and how soon critical work starts. */
@NullMarked
package io.agendador.benchmarks.jobs;

import org.jspecify.annotations.NullMarked;
