/** What tests of several packages share. */
@NullMarked
package io.agendador.jobs;

import org.jspecify.annotations.NullMarked;
