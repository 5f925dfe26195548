/**
 * What people and jobs do with a roster, and the ports that this needs: keep the network, propose, look, explain.
 *
 * <p>A use case is wired by its constructor, keeps no state of its own and is safe for use by many threads. What the
 * domain refuses is a result; what fails is an {@link io.agendador.roster.AgendadorException}.
 */
@NullMarked
package io.agendador.review;

import org.jspecify.annotations.NullMarked;
