/** Tests against a real PostgreSQL server. */
@NullMarked
package io.agendador.postgres;

import org.jspecify.annotations.NullMarked;
