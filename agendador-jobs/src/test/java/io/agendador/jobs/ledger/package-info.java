/** What every ledger does, whatever it is kept in. */
@NullMarked
package io.agendador.jobs.ledger;

import org.jspecify.annotations.NullMarked;
