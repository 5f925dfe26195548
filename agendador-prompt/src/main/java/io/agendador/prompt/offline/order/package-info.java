/**
 * Commands. Takes matched clauses; gives the commands and queries they order, or asks back for what a command needs
 * and its clause does not say. Knows clauses, dates, items and the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.order;

import org.jspecify.annotations.NullMarked;
