/**
 * What is only told beside the orders. Takes items; gives them with each remark as a reason, or without it where it
 * is talk. It tells something if none of its words could be part of a command. Knows items, dates and the lexicon.
 *
 * <p>Of the interpreter alone: whoever embeds it uses {@link io.agendador.prompt.offline.OfflineInterpreter}.
 */
@NullMarked
package io.agendador.prompt.offline.aside;

import org.jspecify.annotations.NullMarked;
