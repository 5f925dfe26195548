package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something of an entry that can be typed.
 *
 * @param option how it is typed
 * @param component what the domain calls it when it is refused
 * @param reading what was typed for it, as a change of the entry; asked only if it was
 * @param <F> what it is set on
 */
record Field<F>(Syntax.Option option, String component, Reading<F> reading) {

    /** Reads the option; what cannot be read is refused. */
    @FunctionalInterface
    interface Reading<F> {
        UnaryOperator<F> read(Invocation invocation, Network network);
    }

    String name() {
        return option.name();
    }

    /** Whether any of them was typed. */
    static boolean any(List<? extends Field<?>> fields, Invocation invocation) {
        return fields.stream().anyMatch(it -> invocation.flag(it.name()));
    }

    /** All that was typed, in the order of the fields. */
    static <F> UnaryOperator<F> typed(List<Field<F>> fields, Invocation invocation, Network network) {
        List<UnaryOperator<F>> changes = fields.stream()
                .filter(it -> invocation.flag(it.name()))
                .map(it -> it.reading().read(invocation, network))
                .toList();
        return value -> {
            F changed = value;
            for (UnaryOperator<F> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }
}
