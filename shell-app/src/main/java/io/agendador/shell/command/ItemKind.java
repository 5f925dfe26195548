package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.function.Predicate;

/**
 * A kind of entry that has no name: it belongs to a room or a person, and is found by what it says.
 *
 * @param <T> an entry
 */
interface ItemKind<T> {

    /** As it is typed after the verb. */
    String name();

    String english();

    /** What the argument stands for, and what completes it. */
    String owner();

    Completion owners();

    /** What tells entries of one owner apart; any of them may be left out. */
    List<Key<T>> keys();

    /** What can be set. */
    List<Field<T>> fields();

    /** New ones, as the keys say, before their fields are set. */
    List<T> starts(Invocation invocation, Network network, String owner);

    /** Those of the owner that was typed; refused if there is no such owner. */
    List<T> of(Network network, String owner);

    /** Whether a network can hold only one of both. */
    boolean excludes(T one, T other);

    /** The network with these instead of those. */
    Network with(Network network, List<T> without, List<T> and);

    /** What people read of it, in one line. */
    String line(Network network, T item);

    /** An option that tells which ones are meant. */
    record Key<T>(Syntax.Option option, Reading<T> reading) {

        /** Reads the option, which was typed. */
        @FunctionalInterface
        interface Reading<T> {
            Predicate<T> read(Invocation invocation);
        }
    }
}
