package io.agendador.shell.command;

import io.agendador.review.NameSearch;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.ShiftTimes;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.Syntax.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the fields of entries are read, by what they hold. An empty value means none where there can be none. */
final class Fields {

    private static final Pattern TIMES = Pattern.compile("(\\d\\d?:\\d\\d)\\s*[-–]\\s*(\\d\\d?:\\d\\d)");

    private final Desk desk;

    Fields(Desk desk) {
        this.desk = desk;
    }

    /** How it is typed: name, English name, example and what completes it. */
    record Typed(String name, String english, String example, Completion completion) {

        Typed(String name, String english, String example) {
            this(name, english, example, Completion.NONE);
        }

        Option option() {
            return Option.field(name, english, example, completion);
        }
    }

    /** A field's new value, put into its entry. */
    @FunctionalInterface
    interface Setting<F, V> {
        F set(F entry, V value);
    }

    /** The same for a value that can be none, as null. */
    @FunctionalInterface
    interface Clearing<F, V> {
        F set(F entry, @Nullable V value);
    }

    <F> Field<F> text(Typed typed, String component, Setting<F, String> setting) {
        return new Field<>(typed.option(), component, (invocation, network) -> {
            String value = invocation.required(typed.name());
            return it -> setting.set(it, value);
        });
    }

    /** A name or nothing, as null. */
    <F> Field<F> optionalText(Typed typed, String component, Clearing<F, String> setting) {
        return text(typed, component, (it, value) -> setting.set(it, value.isBlank() ? null : value));
    }

    <F> Field<F> number(Typed typed, String component, int max, Setting<F, Integer> setting) {
        return number(typed, component, 0, max, setting);
    }

    <F> Field<F> number(Typed typed, String component, int min, int max, Setting<F, Integer> setting) {
        return new Field<>(typed.option(), component, (invocation, network) -> {
            int value = invocation.number(typed.name(), min, max).orElseThrow().intValue();
            return it -> setting.set(it, value);
        });
    }

    /** A number or nothing, as null. */
    <F> Field<F> optionalNumber(Typed typed, String component, int max, Clearing<F, Integer> setting) {
        Field<F> number = number(typed, component, 0, max, setting::set);
        return new Field<>(
                typed.option(),
                component,
                (invocation, network) -> invocation.required(typed.name()).isBlank()
                        ? it -> setting.set(it, null)
                        : number.reading().read(invocation, network));
    }

    <F, E extends Enum<E>> Field<F> choice(Typed typed, String component, Class<E> type, Setting<F, E> setting) {
        Typed offered = new Typed(
                typed.name(), typed.english(), typed.example(), desk.offers().words(type));
        return new Field<>(offered.option(), component, (invocation, network) -> {
            E value = invocation.choice(typed.name(), type).orElseThrow();
            return it -> setting.set(it, value);
        });
    }

    /** A word or nothing, as null. */
    <F, E extends Enum<E>> Field<F> optionalChoice(
            Typed typed, String component, Class<E> type, Clearing<F, E> setting) {
        Field<F> choice = choice(typed, component, type, setting::set);
        return new Field<>(
                choice.option(),
                component,
                (invocation, network) -> invocation.required(typed.name()).isBlank()
                        ? it -> setting.set(it, null)
                        : choice.reading().read(invocation, network));
    }

    <F, E extends Enum<E>> Field<F> choices(Typed typed, String component, Class<E> type, Setting<F, List<E>> setting) {
        Typed offered = new Typed(
                typed.name(),
                typed.english(),
                typed.example(),
                Offers.listed(desk.offers().words(type)));
        return new Field<>(offered.option(), component, (invocation, network) -> {
            List<E> values = invocation.choices(typed.name(), type);
            return it -> setting.set(it, values);
        });
    }

    <F> Field<F> texts(Typed typed, String component, Setting<F, List<String>> setting) {
        return new Field<>(typed.option(), component, (invocation, network) -> {
            List<String> values = invocation.list(typed.name());
            return it -> setting.set(it, values);
        });
    }

    <F> Field<F> locations(Typed typed, String component, Setting<F, List<LocationId>> setting) {
        return new Field<>(typed.option(), component, (invocation, network) -> {
            List<LocationId> values = invocation.list(typed.name()).stream()
                    .map(it -> desk.location(network, it))
                    .map(Location::id)
                    .toList();
            return it -> setting.set(it, values);
        });
    }

    /** One of two words of the reader's language; those of the other one and yes and no will do. */
    <F> Field<F> either(Typed typed, String component, Setting<F, Boolean> setting) {
        String key = "either." + typed.name();
        Typed offered = new Typed(
                typed.name(),
                typed.english(),
                typed.example(),
                Completion.of(
                        () -> List.of(desk.texts().text(key).split(",", -1)).subList(0, 2)));
        return new Field<>(offered.option(), component, (invocation, network) -> {
            boolean value = isFirst(invocation, typed.name(), key);
            return it -> setting.set(it, value);
        });
    }

    /** The words of the text take turns: one that means yes, one that means no. */
    private boolean isFirst(Invocation invocation, String option, String key) {
        String typed = invocation.required(option);
        List<String> words = List.of(desk.texts().text(key).split(",", -1));
        int place = words.indexOf(NameSearch.plain(typed));
        if (place < 0) {
            throw desk.refused(
                    ExitCode.USAGE, "line.choice", invocation.named(option), typed, words.get(0) + ", " + words.get(1));
        }
        return place % 2 == 0;
    }

    <F> Field<F> date(Typed typed, String component, BiFunction<F, LocalDate, F> setting) {
        return new Field<>(typed.option(), component, (invocation, network) -> {
            LocalDate value = invocation.date(typed.name()).orElseThrow();
            return it -> setting.apply(it, value);
        });
    }

    /** {@code 08:00-14:00}. */
    <F> Field<F> times(Typed typed, String component, Setting<F, ShiftTimes> setting) {
        return new Field<>(typed.option(), component, (invocation, network) -> {
            String value = invocation.required(typed.name());
            ShiftTimes times = times(value)
                    .orElseThrow(
                            () -> desk.refused(ExitCode.USAGE, "registry.times", desk.typed(typed.option()), value));
            return it -> setting.set(it, times);
        });
    }

    private static Optional<ShiftTimes> times(String typed) {
        Matcher matcher = TIMES.matcher(typed.strip());
        try {
            return matcher.matches()
                    ? Optional.of(new ShiftTimes(time(matcher.group(1)), time(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException | InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String typed) {
        return LocalTime.parse(typed.length() < 5 ? "0" + typed : typed);
    }
}
