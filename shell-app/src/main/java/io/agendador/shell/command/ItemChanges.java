package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The verbs of an {@link ItemKind}. Options that tell which ones are meant come first; where they fit several, all of
 * them are meant, and shown before anything happens.
 *
 * @param <T> an entry
 */
final class ItemChanges<T> {

    private final Registry registry;
    private final ItemKind<T> kind;

    ItemChanges(Registry registry, ItemKind<T> kind) {
        this.registry = registry;
        this.kind = kind;
    }

    List<ShellCommand> all() {
        return List.of(
                new EntryChange(syntax("adicionar", "add", kind.fields()), this::add),
                new EntryChange(syntax("alterar", "change", kind.fields()), this::change),
                new EntryChange(syntax("remover", "remove", List.of()), this::remove));
    }

    private Syntax syntax(String verb, String english, List<Field<T>> fields) {
        Syntax syntax = Syntax.of("cadastro " + verb + " " + kind.name(), "registry " + english + " " + kind.english())
                .argument(kind.owner(), kind.owners());
        for (ItemKind.Key<T> key : kind.keys()) {
            syntax = syntax.with(key.option());
        }
        for (Field<T> field : fields) {
            syntax = syntax.with(field.option());
        }
        return syntax.reason().changes();
    }

    private Answer add(Invocation invocation) {
        Network network = registry.desk().base().network();
        String owner = owner(invocation);
        List<T> present = kind.of(network, owner);
        UnaryOperator<T> typed = Field.typed(kind.fields(), invocation, network);
        List<T> starts = kind.starts(invocation, network, owner);
        Optional<T> twice = present.stream()
                .filter(it -> starts.stream().anyMatch(start -> kind.excludes(it, start)))
                .findFirst();
        twice.ifPresent(it -> {
            String called = registry.desk().inOwnWords(kind.name(), kind.english());
            throw registry.desk().refused(ExitCode.USAGE, "registry.exists", kind.line(network, it), called);
        });
        return registry.carryOut(
                invocation,
                network,
                it -> kind.with(it, List.of(), starts.stream().map(typed).toList()),
                kind.fields(),
                (before, after) -> starts.stream()
                        .map(it -> "  + " + kind.line(after, typed.apply(it)))
                        .toList());
    }

    private Answer change(Invocation invocation) {
        if (!Field.any(kind.fields(), invocation)) {
            String options = registry.desk().typed(kind.fields().stream().map(Field::option));
            throw registry.desk().refused(ExitCode.USAGE, "registry.nothing", options);
        }
        Network network = registry.desk().base().network();
        List<T> meant = meant(invocation, network);
        UnaryOperator<T> typed = Field.typed(kind.fields(), invocation, network);
        return registry.carryOut(
                invocation,
                network,
                it -> kind.with(it, meant, meant.stream().map(typed).toList()),
                kind.fields(),
                (before, after) -> meant.stream()
                        .map(it -> "  " + kind.line(before, it) + " → " + kind.line(after, typed.apply(it)))
                        .toList());
    }

    private Answer remove(Invocation invocation) {
        Network network = registry.desk().base().network();
        List<T> meant = meant(invocation, network);
        return registry.carryOut(
                invocation,
                network,
                it -> kind.with(it, meant, List.of()),
                List.of(),
                (before, after) ->
                        meant.stream().map(it -> "  − " + kind.line(before, it)).toList());
    }

    private List<T> meant(Invocation invocation, Network network) {
        List<ItemKind.Key<T>> typed = kind.keys().stream()
                .filter(it -> invocation.flag(it.option().name()))
                .toList();
        if (typed.isEmpty()) {
            String options = registry.desk().typed(kind.keys().stream().map(ItemKind.Key::option));
            throw registry.desk().refused(ExitCode.USAGE, "registry.which", options);
        }
        Stream<T> meant = kind.of(network, owner(invocation)).stream();
        for (ItemKind.Key<T> key : typed) {
            meant = meant.filter(key.reading().read(invocation));
        }
        List<T> found = meant.toList();
        if (found.isEmpty()) {
            String list = registry.desk().texts().text("registry.list." + kind.name());
            throw registry.desk().refused(ExitCode.USAGE, "registry.no-item", owner(invocation), list);
        }
        return found;
    }

    private static String owner(Invocation invocation) {
        return invocation.argument(0).orElse("");
    }
}
