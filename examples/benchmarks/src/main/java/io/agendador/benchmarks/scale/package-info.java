/** Many networks in one database, worked for by several processes. */
@NullMarked
package io.agendador.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
