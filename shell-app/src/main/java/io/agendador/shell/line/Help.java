package io.agendador.shell.line;

import io.agendador.present.Style;
import io.agendador.present.Texts;
import io.agendador.review.NameSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Explains commands: examples first. */
public final class Help {

    private static final int COLUMN = 34;

    private final Texts texts;

    /** Explanations in the language of the texts. */
    public Help(Texts texts) {
        this.texts = texts;
    }

    /** A command in JSON. */
    record View(String name, String english, List<String> arguments, List<Named> options) {

        /** An option in JSON; the value is an example of one, empty where there is none. */
        record Named(String name, String english, String value) {}

        static View of(Syntax it) {
            return new View(
                    it.name(),
                    it.english(),
                    it.arguments().stream().map(Syntax.Argument::name).toList(),
                    it.options().stream()
                            .map(option -> new Named(option.name(), option.english(), option.value()))
                            .toList());
        }
    }

    /** What one command does, examples, how it is typed, its options. */
    Answer of(Syntax syntax) {
        return Answer.done(View.of(syntax), page -> lines(syntax, page));
    }

    private List<String> lines(Syntax syntax, Answer.Page page) {
        List<String> lines = new ArrayList<>(List.of(description(syntax), ""));
        lines.add(heading(texts.text("help.examples"), page));
        texts.text("command." + syntax.key() + ".examples").lines().forEach(it -> lines.add("  " + it));
        lines.add("");
        lines.add(heading(texts.text("help.usage"), page));
        lines.add("  " + usage(syntax) + " [" + texts.text("help.options") + "]");
        lines.add("");
        lines.add(heading(texts.text("help.options.title"), page));
        syntax.options().forEach(it -> lines.add(line(named(it), description(it))));
        return lines;
    }

    /** These commands with one line each, group by group in the order of their first commands. */
    List<String> overview(List<Syntax> commands, Answer.Page page) {
        List<String> lines = new ArrayList<>(texts.text("help.overview").lines().toList());
        Map<String, List<Syntax>> groups = commands.stream()
                .collect(Collectors.groupingBy(Syntax::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, some) -> {
            lines.add("");
            lines.add(heading(texts.text(group.isEmpty() ? "group" : "group." + group), page));
            lines.addAll(summaries(some));
        });
        lines.add("");
        texts.text("help.settings").lines().forEach(lines::add);
        return lines;
    }

    /** Commands that share their first two words of three are one line, unless there are no others. */
    private List<String> summaries(List<Syntax> some) {
        boolean alone = some.stream().map(Syntax::family).distinct().count() == 1;
        return some.stream()
                .map(it -> alone || it.family().isEmpty()
                        ? line(usage(it), description(it))
                        : line(CommandBook.firstWords(name(it), 2) + " …", texts.text("command." + it.family())))
                .distinct()
                .toList();
    }

    /** The command's name in the reader's language. */
    String name(Syntax syntax) {
        return name(syntax, true);
    }

    /** {@code own}: in the reader's language, else in the other one. */
    String name(Syntax syntax, boolean own) {
        return isEnglish(own) ? syntax.english() : syntax.name();
    }

    String name(Syntax.Option option, boolean own) {
        return isEnglish(own) ? option.english() : option.name();
    }

    private boolean isEnglish(boolean own) {
        return texts.locale().equals(Locale.ENGLISH) == own;
    }

    String description(Syntax syntax) {
        return texts.text("command." + syntax.key());
    }

    String description(Syntax.Option option) {
        return texts.text("option." + option.text());
    }

    private String usage(Syntax syntax) {
        StringBuilder usage = new StringBuilder(name(syntax));
        syntax.arguments().forEach(it -> usage.append(' ').append(it.isOptional() ? shown(it) : "<" + shown(it) + ">"));
        return usage.toString();
    }

    private String shown(Syntax.Argument argument) {
        return argument.name().replace(argument.word(), word(argument));
    }

    /** The argument's name in the reader's language. */
    String word(Syntax.Argument argument) {
        return argument.word().isEmpty() ? "" : texts.text(argument.text());
    }

    private String named(Syntax.Option option) {
        return "--" + name(option, true) + (option.value().isEmpty() ? "" : " " + option.value());
    }

    private static String line(String left, String right) {
        return "  " + left + " ".repeat(Math.max(2, COLUMN - left.length())) + right;
    }

    private static String heading(String text, Answer.Page page) {
        return page.colours() ? Style.HEADING.ansi(text) : text;
    }

    /** There is no command of this name. */
    CommandRefused unknown(String typed, Collection<String> names) {
        String sentence = NameSearch.nearest(typed, names)
                .map(it -> texts.text("line.unknown.near", typed, it))
                .orElseGet(() -> texts.text("line.unknown", typed));
        return new CommandRefused(ExitCode.USAGE, sentence);
    }
}
