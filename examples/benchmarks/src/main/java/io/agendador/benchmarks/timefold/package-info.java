/** Timefold as a peer: its community edition, with an incremental score of the same terms as ours. */
@NullMarked
package io.agendador.benchmarks.timefold;

import org.jspecify.annotations.NullMarked;
