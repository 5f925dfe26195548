/**
 * The bookkeeping: which calendars there are and how far each was read, who is at work on one, which events are ours and
 * what somebody else's take, what contradicts the roster. Plain rows and their keeping; what follows from them is decided
 * by others.
 *
 * <p>Each class here works on {@link io.agendador.postgres.Tables}: within a transaction of the same store and thread it
 * is part of it, otherwise each call is one of its own. All are safe for use by many threads and processes. Instants are
 * kept to the microsecond.
 */
@NullMarked
package io.agendador.google.ledger;

import org.jspecify.annotations.NullMarked;
