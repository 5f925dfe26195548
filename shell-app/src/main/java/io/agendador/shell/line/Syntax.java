package io.agendador.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be typed for one command. Descriptions and examples are texts under {@code command.<key>} and
 * {@code option.<name>}.
 *
 * @param name one or two words in Portuguese
 * @param english the same in English
 * @param arguments names of what is typed without an option's name, in order; a name in brackets may be left out
 * @param options what has a name, in the order of the help
 */
public record Syntax(String name, String english, List<String> arguments, List<Option> options) {

    /**
     * Something with a name.
     *
     * @param name typed after {@code --}
     * @param english the same in English
     * @param value what the help shows for its value; empty for one that is only there or not
     */
    public record Option(String name, String english, String value) {

        boolean takesValue() {
            return !value.isEmpty();
        }

        boolean isNamed(String typed) {
            return typed.equals(name) || typed.equals(english);
        }
    }

    static final Option JSON = new Option("json", "json", "");
    static final Option HELP = new Option("ajuda", "help", "");

    public Syntax {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
    }

    /** A command of this name without arguments and options of its own. */
    public static Syntax of(String name, String english) {
        return new Syntax(name, english, List.of(), List.of(JSON, HELP));
    }

    /** One argument more. */
    public Syntax argument(String called) {
        List<String> more = new ArrayList<>(arguments);
        more.add(called);
        return new Syntax(name, english, more, options);
    }

    /** One option more that takes a value. */
    public Syntax option(String called, String inEnglish, String value) {
        List<Option> more = new ArrayList<>(options);
        // The two that every command has stay the last ones.
        more.add(more.size() - 2, new Option(called, inEnglish, value));
        return new Syntax(name, english, arguments, more);
    }

    /** One option more that is only there or not. */
    public Syntax flag(String called, String inEnglish) {
        return option(called, inEnglish, "");
    }

    /** The option that is called so in either language. */
    Optional<Option> option(String called) {
        return options.stream().filter(it -> it.isNamed(called)).findFirst();
    }

    /** Under which its texts stand. */
    String key() {
        return name.replace(' ', '.');
    }

    int mostArguments() {
        return arguments.size();
    }

    int leastArguments() {
        return (int) arguments.stream().filter(it -> !it.startsWith("[")).count();
    }
}
