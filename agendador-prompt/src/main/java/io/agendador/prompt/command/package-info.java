/**
 * What a prompt can come to: a closed set of typed commands about people, places and days by name, and their one JSON
 * form. A command changes nothing; the domain validates it and makes a proposal of it.
 *
 * <p>The entries are {@link io.agendador.prompt.command.ReplanCommand},
 * {@link io.agendador.prompt.command.CommandType} and {@link io.agendador.prompt.command.CommandJson}. Values are immutable
 * and safe for many threads.
 *
 * <p>People and locations are named by their exact registered name, rooms as {@code <location> - <room>}. Whether they
 * exist is not known here.
 */
@NullMarked
package io.agendador.prompt.command;

import org.jspecify.annotations.NullMarked;
