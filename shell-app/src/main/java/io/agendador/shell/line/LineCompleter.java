package io.agendador.shell.line;

import io.agendador.shell.line.Completion.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes names of commands, options, and what commands say of their values. */
final class LineCompleter implements Completer {

    private final CommandBook book;
    private final Help help;
    private final Output output;
    private final Failures failures;
    private boolean failed;

    LineCompleter(CommandBook book, Help help, Output output, Failures failures) {
        this.book = book;
        this.help = help;
        this.output = output;
        this.failures = failures;
    }

    /** A failure is not tried again within one line: waiting for a database that is not there would freeze each Tab. */
    void newLine() {
        failed = false;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        ChoiceList list = new ChoiceList(fitting(before, line.word()), line.word());
        candidates.addAll(list.candidates(reader.getTerminal().getSize()));
    }

    /** What fits, in the order of the choices. */
    List<Choice> fitting(List<String> before, String word) {
        return Stream.of(true, false)
                .map(own -> Likeness.fitting(offered(before, word, own), Choice::text, word))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code own}: names in the reader's language, else in the other one. */
    private List<Choice> offered(List<String> before, String word, boolean own) {
        Optional<ShellCommand> command = before.isEmpty() ? Optional.empty() : book.named(before);
        return command.map(it -> behind(it.syntax(), before, word, own)).orElseGet(() -> commands(before, own));
    }

    private List<Choice> commands(List<String> before, boolean own) {
        return CommandBook.next(names(own), before).stream()
                .map(it -> Choice.of(it, description(before, it)))
                .toList();
    }

    private Stream<String> names(boolean own) {
        return book.commands().stream().map(ShellCommand::syntax).map(it -> help.name(it, own));
    }

    private String description(List<String> before, String next) {
        List<String> name = new ArrayList<>(before);
        name.add(next);
        return book.named(name).map(it -> help.description(it.syntax())).orElse("");
    }

    private List<Choice> behind(Syntax syntax, List<String> before, String word, boolean own) {
        TypedWords typed = TypedWords.of(syntax, before);
        Syntax.Option pending = typed.pending();
        if (pending != null && !LineParser.isOption(word)) {
            return choices(pending.completion(), typed, word);
        }
        if (LineParser.isOption(word) || word.startsWith("-")) {
            return word.contains("=") ? valueOf(syntax, typed, word) : options(syntax, typed, own);
        }
        int place = typed.arguments().size();
        return place < syntax.mostArguments()
                ? choices(
                        syntax.arguments()
                                .get(Math.min(place, syntax.arguments().size() - 1))
                                .completion(),
                        typed,
                        word)
                : options(syntax, typed, own);
    }

    private List<Choice> options(Syntax syntax, TypedWords typed, boolean own) {
        return syntax.options().stream()
                .filter(it -> !typed.options().contains(it))
                .map(it -> Choice.of("--" + help.name(it, own), help.description(it)))
                .toList();
    }

    private List<Choice> valueOf(Syntax syntax, TypedWords typed, String word) {
        int value = word.indexOf('=') + 1;
        String before = word.substring(0, value);
        return TypedWords.option(syntax, word).map(Syntax.Option::completion).stream()
                .flatMap(it -> choices(it, typed, word.substring(value)).stream())
                .map(it -> new Choice(before + it.text(), it.note(), it.whole()))
                .toList();
    }

    private List<Choice> choices(Completion completion, TypedWords typed, String word) {
        return failed
                ? List.of()
                : output.silently(orNothing(() -> completion.choices(new Completion.Typed(word, typed.arguments()))));
    }

    private Supplier<List<Choice>> orNothing(Supplier<List<Choice>> choices) {
        return () -> {
            try {
                return choices.get();
            } catch (RuntimeException failure) {
                failures.explain(failure);
                failed = true;
                return List.of();
            }
        };
    }
}
