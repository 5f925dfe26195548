package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a command's name and the word that is being typed; unlike the parser's reading it may be wrong and
 * unfinished.
 *
 * @param arguments without an option's name
 * @param options that are there
 * @param pending the option whose value comes next, or null
 */
record TypedWords(List<String> arguments, List<Syntax.Option> options, Syntax.@Nullable Option pending) {

    /** {@code words}: the command's name and what follows it. */
    static TypedWords of(Syntax syntax, List<String> words) {
        List<String> arguments = new ArrayList<>();
        List<Syntax.Option> options = new ArrayList<>();
        Syntax.Option pending = null;
        for (String word : words.subList(Words.of(syntax.name()).size(), words.size())) {
            if (LineParser.isOption(word)) {
                Optional<Syntax.Option> option = option(syntax, word);
                option.ifPresent(options::add);
                pending = option.filter(it -> it.takesValue() && word.indexOf('=') < 0)
                        .orElse(null);
            } else if (pending != null) {
                pending = null;
            } else {
                arguments.add(word);
            }
        }
        return new TypedWords(List.copyOf(arguments), List.copyOf(options), pending);
    }

    /** The option that a word like {@code --sala=Sav} names. */
    static Optional<Syntax.Option> option(Syntax syntax, String word) {
        String name = word.replaceFirst("=.*", "");
        return name.startsWith("--") ? syntax.option(name.substring(2)) : Optional.empty();
    }
}
