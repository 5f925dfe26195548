package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The verbs of a {@link NamedKind}.
 *
 * @param <T> an entry
 * @param <F> what its fields are set on
 */
final class NamedChanges<T, F> {

    private final Registry registry;
    private final NamedKind<T, F> kind;

    NamedChanges(Registry registry, NamedKind<T, F> kind) {
        this.registry = registry;
        this.kind = kind;
    }

    List<ShellCommand> all() {
        return List.of(
                new EntryChange(with(syntax("adicionar", "add").argument("nome"), fresh()), this::add),
                new EntryChange(with(existing("alterar", "change"), kind.fields()), this::change),
                new EntryChange(with(existing("desativar", "deactivate"), List.of()), it -> activate(it, false)),
                new EntryChange(with(existing("reativar", "reactivate"), List.of()), it -> activate(it, true)));
    }

    private List<Field<F>> fresh() {
        return kind.fields().subList(1, kind.fields().size());
    }

    private Syntax existing(String verb, String english) {
        return syntax(verb, english).argument("nome", kind.names());
    }

    private Syntax syntax(String verb, String english) {
        return Syntax.of("cadastro " + verb + " " + kind.name(), "registry " + english + " " + kind.english());
    }

    private static Syntax with(Syntax syntax, List<? extends Field<?>> fields) {
        Syntax all = syntax;
        for (Field<?> field : fields) {
            all = all.with(field.option());
        }
        return all.reason().changes();
    }

    private Answer add(Invocation invocation) {
        Network network = registry.network();
        // Made once: what is stored has the id of what was shown.
        UUID id = registry.ids().get();
        F start = kind.start(id, invocation.argument(0).orElse(""), invocation, network);
        UnaryOperator<F> typed = Field.typed(fresh(), invocation, network);
        return registry.carryOut(
                invocation,
                network,
                it -> kind.put(it, kind.value(typed.apply(start))),
                kind.fields(),
                (before, after) -> registry.differences(Map.of(), kind.sheet(after, kind.value(typed.apply(start)))));
    }

    private Answer change(Invocation invocation) {
        if (!Field.any(kind.fields(), invocation)) {
            String options = registry.desk().typed(kind.fields().stream().map(Field::option));
            throw registry.desk().refused(ExitCode.USAGE, "registry.nothing", options);
        }
        Network network = registry.desk().base().network();
        return changed(invocation, network, Field.typed(kind.fields(), invocation, network));
    }

    private Answer activate(Invocation invocation, boolean active) {
        return changed(invocation, registry.desk().base().network(), it -> kind.active(it, active));
    }

    private Answer changed(Invocation invocation, Network network, UnaryOperator<F> typed) {
        T found = kind.find(network, invocation.argument(0).orElse(""));
        return registry.carryOut(
                invocation,
                network,
                it -> kind.put(it, kind.value(typed.apply(kind.form(kind.again(it, found))))),
                kind.fields(),
                (before, after) ->
                        registry.differences(kind.sheet(before, found), kind.sheet(after, kind.again(after, found))));
    }
}
