/** Tells people what went wrong and that it is well again: once, however many nodes notice, and not too often. */
@NullMarked
package io.agendador.jobs.alert;

import org.jspecify.annotations.NullMarked;
