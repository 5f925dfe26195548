package io.agendador.shell.line;

import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be typed for one command. Descriptions and examples are texts under {@code command.<key>} and
 * {@code option.<text>}.
 *
 * @param name one to three words in Portuguese, not the beginning of another command's
 * @param english the same in English
 * @param arguments what is typed without an option's name, in order
 * @param options what has a name, in the order of the help
 */
public record Syntax(String name, String english, List<Argument> arguments, List<Option> options) {

    /**
     * Something without a name.
     *
     * @param name for the help; one in brackets may be left out, a last one that ends in … before them may be repeated
     */
    public record Argument(String name, Completion completion) {

        /** The name alone. */
        String word() {
            return name.replaceAll("[\\[\\]…]", "");
        }

        /** Under which its name stands in each language. */
        String text() {
            return "argument." + word().replace('=', '-');
        }

        boolean isOptional() {
            return name.startsWith("[");
        }

        boolean isRepeated() {
            return name.endsWith("…]");
        }
    }

    /**
     * Something with a name.
     *
     * @param name typed after {@code --}
     * @param english the same in English
     * @param value what the help shows for its value; empty for one that is only there or not
     * @param text under which its description stands
     * @param clears whether an empty value means something
     */
    public record Option(
            String name, String english, String value, Completion completion, String text, boolean clears) {

        Option(String name, String english, String value) {
            this(name, english, value, Completion.NONE, name, false);
        }

        /** What is kept under this name; an empty value, typed as {@code ""}, clears it. Described as {@code field.<name>}. */
        public static Option field(String name, String english, String value, Completion completion) {
            return new Option(name, english, value, completion, "field." + name, true);
        }

        /** With its dashes, in the language of the texts. */
        public String typed(Texts texts) {
            return "--" + (texts.locale().equals(Locale.ENGLISH) ? english : name);
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
        return with(new Option(called, inEnglish, value, completion, called, false));
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

    /** The same and {@code --confirmar-de-novo}, for a {@link Confirmation#again}. */
    public Syntax destroysTwice() {
        return destroys().with(Confirmation.AGAIN);
    }

    /** One option more. */
    public Syntax with(Option option) {
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

    /** Under which the text stands that is about all commands of the same first two words of three; else empty. */
    String family() {
        int dot = key().lastIndexOf('.');
        return dot == key().indexOf('.') ? "" : key().substring(0, dot);
    }

    int mostArguments() {
        boolean endless =
                !arguments.isEmpty() && arguments.get(arguments.size() - 1).isRepeated();
        return endless ? Integer.MAX_VALUE : arguments.size();
    }

    int leastArguments() {
        return (int) arguments.stream().filter(it -> !it.isOptional()).count();
    }
}
