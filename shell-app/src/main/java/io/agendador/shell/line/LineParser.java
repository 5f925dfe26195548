package io.agendador.shell.line;

import io.agendador.present.Texts;
import io.agendador.review.NameSearch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Makes a command with options and arguments of words. Strict: what is not known is refused with the nearest thing that
 * is. Spring Shell's own parser splits at spaces again and takes any option.
 */
final class LineParser implements CommandParser {

    private static final int LONGEST_NAME = 3;

    private final CommandBook book;
    private final Texts texts;
    private final Help help;

    LineParser(CommandBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.help = new Help(texts);
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(Words.of(line));
    }

    /** {@code words}: at least one. */
    ParsedInput parse(List<String> words) {
        Syntax syntax = book.named(words)
                .filter(it -> !goesOn(it.syntax(), words))
                .orElseThrow(() -> unknown(words))
                .syntax();
        ParsedInput.Builder input = ParsedInput.builder();
        List<String> name = Words.of(syntax.name());
        input.commandName(name.get(0));
        name.stream().skip(1).forEach(input::addSubCommand);
        new Reading(syntax, input).read(words.subList(name.size(), words.size()));
        return input.build();
    }

    /** Whether all words are the beginning of longer names, as in “prompt modelo”: “modelo” is no prompt then. */
    private boolean goesOn(Syntax found, List<String> words) {
        return words.size() > Words.of(found.name()).size()
                && !book.beginningWith(String.join(" ", words), help).isEmpty();
    }

    private CommandRefused unknown(List<String> words) {
        List<String> typed = words.stream()
                .limit(LONGEST_NAME)
                .takeWhile(it -> !isOption(it))
                .toList();
        for (int i = typed.size(); i > 0; i--) {
            String known = joined(typed, i);
            List<String> further = book.beginningWith(known, help);
            if (!further.isEmpty()) {
                return misspelt(typed, i, further)
                        .orElseGet(() -> refused("line.incomplete", known, String.join(", ", further)));
            }
        }
        return IntStream.rangeClosed(1, typed.size())
                .mapToObj(it -> joined(typed, typed.size() + 1 - it))
                .flatMap(it -> nearest(it, book.names()).stream())
                .findFirst()
                .orElseGet(() -> refused("line.unknown", joined(typed.isEmpty() ? words : typed, 2)));
    }

    /** {@code known}: how many words are right. */
    private Optional<CommandRefused> misspelt(List<String> typed, int known, List<String> further) {
        return typed.size() == known
                ? Optional.empty()
                : NameSearch.nearest(
                                typed.get(known),
                                further.stream()
                                        .map(it -> Words.of(it).get(known))
                                        .toList())
                        .map(it -> refused(
                                "line.unknown.near", joined(typed, known + 1), joined(typed, known) + " " + it));
    }

    private Optional<CommandRefused> nearest(String typed, List<String> names) {
        return NameSearch.nearest(typed, names).map(it -> refused("line.unknown.near", typed, it));
    }

    private static String joined(List<String> words, int most) {
        return String.join(" ", words.subList(0, Math.min(most, words.size())));
    }

    private CommandRefused refused(String key, Object... arguments) {
        return new CommandRefused(ExitCode.USAGE, texts.text(key, arguments));
    }

    /** A dash before a digit is a negative number, and so a value. */
    static boolean isOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && !Character.isDigit(word.charAt(1));
    }

    /** The words behind one command's name. */
    private final class Reading {

        private final Syntax syntax;
        private final ParsedInput.Builder input;
        private int arguments;

        Reading(Syntax syntax, ParsedInput.Builder input) {
            this.syntax = syntax;
            this.input = input;
        }

        void read(List<String> words) {
            boolean asksForHelp = false;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!isOption(word)) {
                    argument(word);
                    continue;
                }
                Syntax.Option option = option(word);
                asksForHelp |= option.equals(Syntax.HELP);
                int equals = word.indexOf('=');
                if (option.takesValue() && equals < 0 && i + 1 < words.size() && !isOption(words.get(i + 1))) {
                    i++;
                    add(option, words.get(i), true);
                } else {
                    add(option, equals < 0 ? "" : word.substring(equals + 1), equals >= 0);
                }
            }
            if (!asksForHelp && arguments < syntax.leastArguments()) {
                throw missing(arguments);
            }
        }

        private void argument(String word) {
            if (arguments >= syntax.mostArguments()) {
                throw refused("line.argument.many", word, help.name(syntax));
            }
            if (word.isBlank()) {
                throw missing(arguments);
            }
            input.addArgument(new CommandArgument(arguments, word));
            arguments++;
        }

        /** An empty one is as good as none: a script's variable that nobody has set. */
        private CommandRefused missing(int place) {
            int last = syntax.arguments().size() - 1;
            return refused(
                    "line.argument.missing",
                    help.word(syntax.arguments().get(Math.min(place, last))),
                    help.name(syntax));
        }

        private Syntax.Option option(String word) {
            String bare = word.replaceFirst("=.*", "");
            if (bare.equals("-h")) {
                return Syntax.HELP;
            }
            return syntax.option(bare.substring(Math.min(2, bare.length())))
                    .filter(it -> bare.startsWith("--"))
                    .orElseThrow(() -> unknownOption(bare));
        }

        private CommandRefused unknownOption(String typed) {
            List<String> known = syntax.options().stream()
                    .flatMap(it -> Stream.of("--" + it.name(), "--" + it.english()))
                    .distinct()
                    .toList();
            // Nobody who types the beginning of --simular means --sim.
            return known.stream()
                    .filter(it -> it.startsWith(typed))
                    .findFirst()
                    .or(() -> NameSearch.nearest(typed, known))
                    .map(it -> refused("line.option.near", typed, it))
                    .orElseGet(() -> refused("line.option", typed, help.name(syntax)));
        }

        private void add(Syntax.Option option, String value, boolean given) {
            boolean cleared = option.clears() && given;
            if (option.takesValue() == value.isEmpty() && !cleared) {
                String key = option.takesValue() ? "line.option.value" : "line.option.no-value";
                throw refused(key, option.typed(texts), option.value());
            }
            input.addOption(CommandOption.with()
                    .longName(option.name())
                    .value(option.takesValue() ? value : "true")
                    .build());
        }
    }
}
