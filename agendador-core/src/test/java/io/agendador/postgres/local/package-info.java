/** Tests against a real PostgreSQL server. */
@NullMarked
package io.agendador.postgres.local;

import org.jspecify.annotations.NullMarked;
