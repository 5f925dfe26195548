package io.agendador.shell.command;

import io.agendador.roster.Shift;
import io.agendador.shell.line.Syntax;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options that tell dated and weekly entries apart. */
final class Keys {

    static final String WEEKDAY = "dia";
    static final String SHIFT = "turno";

    private final Desk desk;

    Keys(Desk desk) {
        this.desk = desk;
    }

    /** {@code --dia segunda,quarta}. */
    <T> ItemKind.Key<T> weekday(Function<T, @Nullable DayOfWeek> weekday) {
        Syntax.Option option = Syntax.Option.field(
                WEEKDAY,
                "weekday",
                "segunda,quarta",
                Offers.listed(desk.offers().words(DayOfWeek.class)));
        return new ItemKind.Key<>(option, invocation -> {
            List<DayOfWeek> wanted = invocation.choices(WEEKDAY, DayOfWeek.class);
            return it -> wanted.contains(weekday.apply(it));
        });
    }

    /** {@code --turno manha,tarde}. */
    <T> ItemKind.Key<T> shift(Function<T, @Nullable Shift> shift) {
        Syntax.Option option = Syntax.Option.field(
                SHIFT, "shift", "manha,tarde", Offers.listed(desk.offers().words(Shift.class)));
        return new ItemKind.Key<>(option, invocation -> {
            List<Shift> wanted = invocation.choices(SHIFT, Shift.class);
            return it -> wanted.contains(shift.apply(it));
        });
    }

    /** A date such as {@code --data 2026-12-24}. */
    <T> ItemKind.Key<T> date(String name, String english, Function<T, @Nullable LocalDate> date) {
        Syntax.Option option =
                Syntax.Option.field(name, english, "2026-12-24", desk.offers().dates());
        return new ItemKind.Key<>(option, invocation -> {
            LocalDate wanted = invocation.date(name).orElseThrow();
            return it -> wanted.equals(date.apply(it));
        });
    }
}
