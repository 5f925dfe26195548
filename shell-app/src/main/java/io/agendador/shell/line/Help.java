package io.agendador.shell.line;

import io.agendador.present.Style;
import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains commands: examples first. */
public final class Help {

    private static final int COLUMN = 34;

    private final Texts texts;

    /** Explanations in the language of the texts. */
    public Help(Texts texts) {
        this.texts = texts;
    }

    /** What one command does, examples, how it is typed, its options. */
    List<String> of(Syntax syntax, Answer.Page page) {
        List<String> lines = new ArrayList<>(List.of(texts.text("command." + syntax.key()), ""));
        lines.add(heading(texts.text("help.examples"), page));
        texts.text("command." + syntax.key() + ".examples").lines().forEach(it -> lines.add("  " + it));
        lines.add("");
        lines.add(heading(texts.text("help.usage"), page));
        lines.add("  " + usage(syntax) + " [" + texts.text("help.options") + "]");
        lines.add("");
        lines.add(heading(texts.text("help.options.title"), page));
        syntax.options().forEach(it -> lines.add(line(named(it), texts.text("option." + it.name()))));
        return lines;
    }

    /** All commands with one line each. */
    List<String> overview(List<ShellCommand> commands, Answer.Page page) {
        List<String> lines = new ArrayList<>(texts.text("help.overview").lines().toList());
        lines.add("");
        lines.add(heading(texts.text("help.commands"), page));
        for (ShellCommand command : commands) {
            lines.add(line(
                    usage(command.syntax()),
                    texts.text("command." + command.syntax().key())));
        }
        lines.add("");
        texts.text("help.settings").lines().forEach(lines::add);
        return lines;
    }

    private String usage(Syntax syntax) {
        boolean english = texts.locale().equals(Locale.ENGLISH);
        StringBuilder usage = new StringBuilder(english ? syntax.english() : syntax.name());
        syntax.arguments().forEach(it -> usage.append(' ').append(it.startsWith("[") ? it : "<" + it + ">"));
        return usage.toString();
    }

    private String named(Syntax.Option option) {
        String name = texts.locale().equals(Locale.ENGLISH) ? option.english() : option.name();
        return "--" + name + (option.value().isEmpty() ? "" : " " + option.value());
    }

    private static String line(String left, String right) {
        return "  " + left + " ".repeat(Math.max(2, COLUMN - left.length())) + right;
    }

    private static String heading(String text, Answer.Page page) {
        return page.colours() ? Style.HEADING.ansi(text) : text;
    }

    /** There is no command of this name. */
    CommandRefused unknown(String typed) {
        return new CommandRefused(ExitCode.USAGE, texts.text("line.unknown", typed));
    }
}
