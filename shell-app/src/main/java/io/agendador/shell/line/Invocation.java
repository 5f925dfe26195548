package io.agendador.shell.line;

import io.agendador.present.Texts;
import io.agendador.review.NameSearch;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * What was typed for one command, read as what it should be. Whatever is not so is refused with a sentence that names the
 * option, what was found and what to type.
 */
public final class Invocation {

    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu")
            .map(it -> DateTimeFormatter.ofPattern(it, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private final ParsedInput input;
    private final Syntax syntax;
    private final Texts texts;
    private final Dialogue dialogue;

    /** What was typed, refused in the language of the texts. */
    Invocation(ParsedInput input, Syntax syntax, Texts texts, Dialogue dialogue) {
        this.input = input;
        this.syntax = syntax;
        this.texts = texts;
        this.dialogue = dialogue;
    }

    Texts texts() {
        return texts;
    }

    Dialogue dialogue() {
        return dialogue;
    }

    /** The argument at this place, from 0. */
    public Optional<String> argument(int index) {
        return input.arguments().stream()
                .filter(it -> it.index() == index)
                .map(CommandArgument::value)
                .findFirst();
    }

    /** All arguments, in order. */
    public List<String> arguments() {
        return input.arguments().stream()
                .sorted(Comparator.comparing(CommandArgument::index))
                .map(CommandArgument::value)
                .toList();
    }

    /** Whether a person sits there who can be asked. */
    public boolean canAsk() {
        return dialogue.possible();
    }

    /** What the person answers to the question below these lines; empty if nobody does. */
    public Optional<String> answer(Function<Answer.Page, List<String>> above, String question) {
        return dialogue.ask(above, question);
    }

    /** What the person types unseen; empty if nobody does. */
    public Optional<String> secret(String question) {
        return dialogue.secret(question);
    }

    /** The parts of the option's value between commas or semicolons; none if it is not there. */
    public List<String> list(String option) {
        return text(option).stream()
                .flatMap(it -> Stream.of(it.split("[,;]", -1)))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Whether the option is there. */
    public boolean flag(String option) {
        return text(option).isPresent();
    }

    /** The option's value; the last one if it was given more than once. */
    public Optional<String> text(String option) {
        return input.options().stream()
                .filter(it -> option.equals(it.longName()))
                .map(CommandOption::value)
                .reduce((first, second) -> second);
    }

    /** A value that must be there. */
    public String required(String option) {
        return text(option).orElseThrow(() -> missing(option));
    }

    /**
     * Why a person does it; the one at the terminal is shown what wants a reason, and asked, if it was not typed.
     *
     * @return one line; empty if there is none
     */
    public String reason(List<String> wanting) {
        return wanting.isEmpty()
                ? text(Syntax.REASON.name()).map(Invocation::oneLine).orElse("")
                : reasonFor(page -> wanting);
    }

    /** The same, whatever is shown. */
    public String reasonFor(Function<Answer.Page, List<String>> wanting) {
        String question =
                texts.text("line.ask", named(Syntax.REASON.name()), texts.text("option." + Syntax.REASON.name()));
        return text(Syntax.REASON.name())
                .or(() -> dialogue.ask(wanting, question))
                .map(Invocation::oneLine)
                .orElse("");
    }

    private static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** A whole number within these bounds. */
    public Optional<Long> number(String option, long min, long max) {
        return text(option).map(it -> number(option, it, min, max));
    }

    /** A date as {@code 2026-11-24} or {@code 24/11/2026}. */
    public Optional<LocalDate> date(String option) {
        return text(option)
                .map(it -> DATES.stream()
                        .flatMap(format -> parsed(it, format).stream())
                        .findFirst()
                        .orElseThrow(() -> refused("line.date", named(option), it)));
    }

    /** Numbers as {@code 3}, {@code 3-4} or {@code 1,3-4}, in order. */
    public List<Integer> numbers(String option, int min, int max) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String part : text(option).stream()
                .flatMap(it -> Stream.of(it.split(",", -1)))
                .toList()) {
            Matcher matcher = NUMBERS.matcher(part.strip());
            if (!matcher.matches()) {
                throw refused("line.numbers", named(option), part, min, max);
            }
            long from = number(option, matcher.group(1), min, max);
            long to = matcher.group(2) == null ? from : number(option, matcher.group(2), from, max);
            IntStream.rangeClosed((int) from, (int) to).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** One of the constants, by its name or its word in either language, or the beginning of one. */
    public <E extends Enum<E>> Optional<E> choice(String option, Class<E> type) {
        return text(option).map(it -> constant(option, it, type));
    }

    /** Several constants as in {@link #list}. */
    public <E extends Enum<E>> List<E> choices(String option, Class<E> type) {
        return list(option).stream().map(it -> constant(option, it, type)).toList();
    }

    private <E extends Enum<E>> E constant(String option, String typed, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> isMeant(constant, NameSearch.plain(typed)))
                .findFirst()
                .orElseThrow(() -> refused("line.choice", named(option), typed, words(type)));
    }

    private <E extends Enum<E>> boolean isMeant(E constant, String typed) {
        return typed.length() > 2
                && Stream.of(
                                constant.name(),
                                texts.word(constant),
                                Texts.in(Texts.PORTUGUESE).word(constant),
                                Texts.in(Locale.ENGLISH).word(constant))
                        .anyMatch(it -> NameSearch.plain(it).startsWith(typed));
    }

    private <E extends Enum<E>> String words(Class<E> type) {
        return String.join(
                ", ", Stream.of(type.getEnumConstants()).map(texts::word).toList());
    }

    private long number(String option, String typed, long min, long max) {
        try {
            long number = Long.parseLong(typed.strip());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with what is too large for a long.
        }
        String key = max >= Integer.MAX_VALUE ? "line.number.from" : "line.number";
        throw refused(key, named(option), typed, String.valueOf(min), String.valueOf(max));
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The option as the reader types it: {@code --motivo}, or {@code --reason} in English. */
    public String named(String option) {
        return syntax.option(option).map(it -> it.typed(texts)).orElse("--" + option);
    }

    private CommandRefused missing(String option) {
        return refused("line.option.missing", named(option));
    }

    private CommandRefused refused(String key, Object... arguments) {
        return refused(ExitCode.USAGE, key, arguments);
    }

    CommandRefused refused(ExitCode code, String key, Object... arguments) {
        return new CommandRefused(code, texts.text(key, arguments));
    }
}
