/** The commands about jobs: what is due, what ran, what is kept from running, and how all of it does. */
@NullMarked
package io.agendador.shell.jobs;

import org.jspecify.annotations.NullMarked;
