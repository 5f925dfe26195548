@NullMarked
package io.agendador.postgres.backup;

import org.jspecify.annotations.NullMarked;
