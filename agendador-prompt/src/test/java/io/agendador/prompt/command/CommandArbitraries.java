package io.agendador.prompt.command;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any command, with any of its fields given or not. */
public final class CommandArbitraries {

    private CommandArbitraries() {}

    /** Any command of any type, each type as likely as another. */
    public static Arbitrary<ReplanCommand> commands() {
        return Arbitraries.of(CommandType.values())
                .flatMap(CommandArbitraries::commands)
                .withoutEdgeCases();
    }

    /** Any command of this type. */
    public static Arbitrary<ReplanCommand> commands(CommandType type) {
        return switch (type) {
            case REGENERATE -> regenerations();
            case BALANCE_HOURS ->
                Combinators.combine(periods(), scopes(), scopes()).as(BalanceHours::new);
            case FILL_GAPS -> fillings();
            case EXCHANGE -> exchanges();
            case REPLACE -> replacements();
            case ASSIGN ->
                Combinators.combine(names(), names(), dates(), shifts()).as(Assign::new);
            case UNASSIGN -> Combinators.combine(names(), dates(), shifts()).as(Unassign::new);
            case UNAVAILABLE ->
                Combinators.combine(names(), periods(), shifts(), reasons()).as(Unavailable::new);
            case CLOSE_ROOM ->
                Combinators.combine(names(), periods(), shifts(), reasons()).as(CloseRoom::new);
            case OPEN_ROOM ->
                Combinators.combine(names(), periods(), shifts(), reasons()).as(OpenRoom::new);
            case PIN ->
                Combinators.combine(maybe(names()), maybe(names()), maybe(names()), periods(), shifts())
                        .as(Pin::new);
            case UNPIN ->
                Combinators.combine(maybe(names()), maybe(names()), maybe(names()), periods(), shifts())
                        .as(Unpin::new);
            case LIMIT -> limits();
            case ENTER_HAND_KEPT -> Combinators.combine(names(), entries()).as(EnterHandKept::new);
            case CLEAR_FUTURE ->
                Combinators.combine(dates(), scopes(), scopes()).as(ClearFuture::new);
            case QUERY -> queries();
        };
    }

    /** Any scope, the empty one among them. */
    public static Arbitrary<Scope> scopes() {
        Arbitrary<Scope> any = Combinators.combine(
                        names().set().ofMaxSize(2),
                        names().set().ofMaxSize(2),
                        names().set().ofMaxSize(2),
                        Arbitraries.of(Shift.class).set().ofMaxSize(2),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3),
                        dates().set().ofMaxSize(2))
                .as(CommandArbitraries::scope);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Scope.NONE)), Tuple.of(2, any));
    }

    private static Scope scope(
            Set<String> locations,
            Set<String> rooms,
            Set<String> professionals,
            Set<Shift> shifts,
            Set<DayOfWeek> weekdays,
            Set<LocalDate> dates) {
        return Scope.NONE
                .locations(locations)
                .rooms(rooms)
                .professionals(professionals)
                .shifts(shifts)
                .weekdays(weekdays)
                .dates(dates);
    }

    private static Arbitrary<ReplanCommand> regenerations() {
        Arbitrary<Priority> priorities = Combinators.combine(maybe(names()), shifts(), maybe(names()))
                .filter((professional, shift, location) -> professional != null || shift != null || location != null)
                .as(Priority::new);
        return Combinators.combine(
                        periods(),
                        scopes(),
                        scopes(),
                        priorities.list().ofMaxSize(3),
                        Arbitraries.of(Preference.class).set(),
                        maybe(Arbitraries.of(Doubles.class)))
                .as((period, only, except, prioritize, ignore, doubles) ->
                        new Regenerate(period, only, except, prioritize, new TreeSet<>(ignore), doubles));
    }

    private static Arbitrary<ReplanCommand> fillings() {
        return Combinators.combine(maybe(periods()), maybe(Arbitraries.of(Doubles.class)), scopes(), scopes())
                .as(FillGaps::new);
    }

    private static Arbitrary<ReplanCommand> exchanges() {
        return Combinators.combine(names().list().uniqueElements().ofSize(2), dates(), shifts())
                .as(Exchange::new);
    }

    private static Arbitrary<ReplanCommand> replacements() {
        return Combinators.combine(names().list().uniqueElements().ofSize(2), dates(), shifts())
                .as((both, date, shift) -> new Replace(both.get(0), both.get(1), date, shift));
    }

    private static Arbitrary<ReplanCommand> limits() {
        Arbitrary<Integer> hours = maybe(Arbitraries.integers().between(0, 168));
        Arbitrary<Integer> doubles = maybe(Arbitraries.integers().between(0, 7));
        return Combinators.combine(names(), periods(), hours, doubles)
                .filter((professional, period, some, more) -> some != null || more != null)
                .as(Limit::new);
    }

    private static Arbitrary<ReplanCommand> queries() {
        return Combinators.combine(
                        Arbitraries.of(Query.About.class),
                        maybe(names()),
                        maybe(names()),
                        maybe(names()),
                        shifts(),
                        maybe(periods()))
                .as(Query::new);
    }

    private static Arbitrary<List<EnterHandKept.Entry>> entries() {
        return Combinators.combine(names(), dates(), Arbitraries.of(Shift.class), names())
                .as(EnterHandKept.Entry::new)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 60))
                .as((from, days) -> new Period(from, from.plusDays(days)));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(20_000, 25_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Shift> shifts() {
        return maybe(Arbitraries.of(Shift.class));
    }

    private static Arbitrary<String> reasons() {
        return maybe(names());
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
        return values.injectNull(0.5);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("Ana", "Bia", "João \"Zé\" D'Ávila", "Savassi - Sala 2", "Márcia\\n", "a{b}", "名前")
                .flatMap(name -> Arbitraries.integers().between(0, 3).map(it -> it == 0 ? name : name + " " + it));
    }
}
