package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of entry that has a name and is never removed, only put out of use.
 *
 * @param <T> an entry
 * @param <F> what its fields are set on
 */
interface NamedKind<T, F> {

    /** As it is typed after the verb. */
    String name();

    String english();

    /** The names of those that are there. */
    Completion names();

    /** The first one is the name, which a new entry has already. */
    List<Field<F>> fields();

    /** A new one. */
    F start(UUID id, String name, Invocation invocation, Network network);

    /** By the name that was typed; refused if there is no such one. */
    T find(Network network, String typed);

    /** The same one in another state of the network. */
    T again(Network network, T earlier);

    F form(T entry);

    F active(F form, boolean active);

    /** {@code throws InvalidValueException} naming the field. */
    T value(F form);

    /** The network in which this one stands for the one of the same id, or beside the others. */
    Network put(Network network, T entry);

    /** What people read of it, by heading. */
    Map<String, String> sheet(Network network, T entry);
}
