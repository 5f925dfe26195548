/** OR-Tools' CP-SAT as a peer: a model of the same terms, solved level by level; it gives bounds, too. */
@NullMarked
package io.agendador.benchmarks.cpsat;

import org.jspecify.annotations.NullMarked;
