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
 * @param arguments what is typed without an option's name, in order
 * @param options what has a name, in the order of the help
 */
public record Syntax(String name, String english, List<Argument> arguments, List<Option> options) {

    /**
     * Something without a name.
     *
     * @param name for the help; one in brackets may be left out
     */
    public record Argument(String name, Completion completion) {

        boolean isOptional() {
            return name.startsWith("[");
        }
    }

    /**
     * Something with a name.
     *
     * @param name typed after {@code --}
     * @param english the same in English
     * @param value what the help shows for its value; empty for one that is only there or not
     */
    public record Option(String name, String english, String value, Completion completion) {

        Option(String name, String english, String value) {
            this(name, english, value, Completion.NONE);
        }

        boolean takesValue() {
            return !value.isEmpty();
        }

        boolean isNamed(String typed) {
            return typed.equals(name) || typed.equals(english);
        }
    }

    static final Option JSON = new Option("json", "json", "");
    static final Option HELP = new Option("ajuda", "help", "");
    static final Option REASON = new Option("motivo", "reason", "\"…\"");

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
        return argument(called, Completion.NONE);
    }

    /** One argument more that can be completed. */
    public Syntax argument(String called, Completion completion) {
        List<Argument> more = new ArrayList<>(arguments);
        more.add(new Argument(called, completion));
        return new Syntax(name, english, more, options);
    }

    /** One option more that takes a value. */
    public Syntax option(String called, String inEnglish, String value) {
        return option(called, inEnglish, value, Completion.NONE);
    }

    /** One option more that takes a value that can be completed. */
    public Syntax option(String called, String inEnglish, String value, Completion completion) {
        return with(new Option(called, inEnglish, value, completion));
    }

    /** One option more that is only there or not. */
    public Syntax flag(String called, String inEnglish) {
        return with(new Option(called, inEnglish, ""));
    }

    /** {@code --motivo}, for {@link Invocation#reason}. */
    public Syntax reason() {
        return with(REASON);
    }

    /** {@code --simular} and {@code --sim}, for a {@link Confirmation#of}. */
    public Syntax changes() {
        return with(Confirmation.DRY_RUN).with(Confirmation.YES);
    }

    /** {@code --simular}, {@code --sim} and {@code --confirmar}, for a {@link Confirmation#destructive}. */
    public Syntax destroys() {
        return changes().with(Confirmation.HASH);
    }

    private Syntax with(Option option) {
        List<Option> more = new ArrayList<>(options);
        // The two that every command has stay the last ones.
        more.add(more.size() - 2, option);
        return new Syntax(name, english, arguments, more);
    }

    /** The option that is called so in either language. */
    Optional<Option> option(String called) {
        return options.stream().filter(it -> it.isNamed(called)).findFirst();
    }

    /** Under which its texts stand. */
    String key() {
        return name.replace(' ', '.');
    }

    /** The first of two words; the commands of one word are a group together. */
    String group() {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(0, space);
    }

    int mostArguments() {
        return arguments.size();
    }

    int leastArguments() {
        return (int) arguments.stream().filter(it -> !it.isOptional()).count();
    }
}
