package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All commands, in the order of the help. */
public final class CommandBook {

    private static final List<String> ASKS_FOR_HELP = List.of("--ajuda", "--help", "-h");

    private final List<ShellCommand> commands;

    /** These commands, and the one that explains them. */
    public CommandBook(List<ShellCommand> commands, Help help) {
        List<ShellCommand> all = new ArrayList<>(commands);
        all.add(new HelpCommand(help, all));
        this.commands = List.copyOf(all);
    }

    List<ShellCommand> commands() {
        return commands;
    }

    /** The command with the longest name that the words begin with, in either language. */
    Optional<ShellCommand> named(List<String> words) {
        if (ASKS_FOR_HELP.contains(words.get(0))) {
            return Optional.of(commands.get(commands.size() - 1));
        }
        return IntStream.iterate(words.size(), it -> it > 0, it -> it - 1)
                .mapToObj(it -> String.join(" ", words.subList(0, it)))
                .flatMap(it -> commands.stream()
                        .filter(one -> it.equals(one.syntax().name())
                                || it.equals(one.syntax().english())))
                .findFirst();
    }

    /** The names in both languages. */
    List<String> names() {
        return commands.stream()
                .flatMap(it -> Stream.of(it.syntax().name(), it.syntax().english()))
                .distinct()
                .toList();
    }

    /** How the names go on that begin with these words, one word further: in the reader's language if that has any. */
    List<String> beginningWith(String words, Help help) {
        List<String> own = beginning(words, commands.stream().map(it -> help.name(it.syntax())));
        return own.isEmpty() ? beginning(words, names().stream()) : own;
    }

    private static List<String> beginning(String words, Stream<String> names) {
        int further = Words.of(words).size() + 1;
        return names.filter(it -> it.startsWith(words + " "))
                .map(it -> firstWords(it, further))
                .distinct()
                .toList();
    }

    /** At most so many words of it. */
    static String firstWords(String name, int most) {
        return Words.of(name).stream().limit(most).collect(Collectors.joining(" "));
    }

    /** What follows these words in names that begin with them. */
    static List<String> next(Stream<String> names, List<String> before) {
        return names.map(Words::of)
                .filter(it -> it.size() > before.size())
                .filter(it -> it.subList(0, before.size()).equals(before))
                .map(it -> it.get(before.size()))
                .distinct()
                .toList();
    }
}
