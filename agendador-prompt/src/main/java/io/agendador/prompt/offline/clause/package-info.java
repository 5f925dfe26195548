/**
 * Clauses that each say one thing. Takes items and {@code frames.txt}; gives {@link Matched} clauses, each with the
 * command it is and with the days, people and places that others share with it, or none where anything is left over.
 * Knows items, dates and the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.clause;

import org.jspecify.annotations.NullMarked;
