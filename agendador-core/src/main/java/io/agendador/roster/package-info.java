/**
 * The values of a clinic network's roster: who can be placed, where, when, within which limits, and what is in force.
 *
 * <p>Everything here is an immutable value that is valid once constructed; invalid input is refused with an
 * {@link io.agendador.roster.InvalidValueException}. Collections are kept in a canonical order, so that equal content
 * is always met in the same order. Dates and shifts are local to the network's zone; instants are UTC. The package knows
 * nothing but the JDK and is safe for use by many threads.
 */
@NullMarked
package io.agendador.roster;

import org.jspecify.annotations.NullMarked;
