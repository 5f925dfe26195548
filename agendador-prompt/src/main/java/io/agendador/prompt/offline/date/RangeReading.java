package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar.BoundContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.EndContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.FromContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.LastingContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.RangeContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.UntilContext;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which day to which a phrase goes. */
record RangeReading(Almanac almanac, DayReading days, SpanReading spans) {

    @Nullable
    When range(RangeContext tree, List<Item> items) {
        if (tree.rangeWithin() != null) {
            return rangeWithin(tree, items);
        }
        if (tree.first.week() != null && tree.last.week() == null) {
            return null;
        }
        When either = dashed(tree, items);
        if (either != null) {
            return either;
        }
        When last = bound(tree.last, null, items);
        DayOfWeek weekday = DayReading.weekday(tree.first);
        if (last != null && weekday != null && last.within().size() == 1) {
            // "De segunda a sexta da semana que vem": both are of that week.
            LocalDate begin = almanac.in(last.within().get(0), weekday);
            LocalDate end = last.periods().get(0).to();
            return begin.equals(end)
                    ? unsure(tree, items)
                    : end.isBefore(begin) ? null : When.span(new Period(begin, end));
        }
        When first = last == null ? null : bound(tree.first, last, items);
        if (first == null || last == null) {
            return null;
        }
        Doubt doubt = first.doubt() == null ? last.doubt() : first.doubt();
        if (doubt != null) {
            return When.unsure(Kind.SPAN, doubt);
        }
        LocalDate from = first.periods().get(0).from();
        LocalDate to = last.periods().get(0).to();
        boolean bare = number(tree.first) > 0 && (number(tree.last) > 0 || plainWeekday(tree.last));
        if ((bare && from.isBefore(almanac.today().minusDays(1)))
                || (tree.first.ORDINAL() != null && plainWeekday(tree.last))
                || (weekday != null && from.equals(to) && plainWeekday(tree.last))) {
            return unsure(tree, items);
        }
        if (to.isBefore(from) && plainWeekday(tree.last)) {
            to = from.with(java.time.temporal.TemporalAdjusters.next(to.getDayOfWeek()));
        }
        return to.isBefore(from) ? null : When.span(new Period(from, to));
    }

    /** "No dia 5-12", "de férias 5-12": the fifth of December, or from the fifth to the twelfth? "Dias 5-12" are those. */
    private @Nullable When dashed(RangeContext tree, List<Item> items) {
        boolean several = tree.first.day() != null
                && items.get(tree.first.getStart().getTokenIndex()).value().equals("MANY");
        int first = number(tree.first);
        int last = tree.DASH() == null || several || tree.last.NUMBER() == null ? 0 : number(tree.last);
        LocalDate date = first < 1 || last < 1 || last > 12 ? null : almanac.date(first, last, 0);
        LocalDate from = date == null ? null : almanac.day(first);
        if (date == null || from == null) {
            return null;
        }
        LocalDate to = from.withDayOfMonth(1).plusMonths(last > first ? 0 : 1).withDayOfMonth(last);
        List<Choice> choices = List.of(Almanac.choice(date), Almanac.choice(new Period(from, to)));
        return When.unsure(Kind.DAYS, Doubt.of("ask.thatDay", WhenReading.item(tree, items), choices));
    }

    /** The day of the month that is all it says; none if it says more. */
    private static int number(BoundContext tree) {
        Integer day = tree.day() == null ? null : DateReading.number(tree.day());
        return day != null ? day : tree.NUMBER() == null ? 0 : WhenReading.number(tree.NUMBER());
    }

    private @Nullable When rangeWithin(RangeContext tree, List<Item> items) {
        When week = spans.week(tree.rangeWithin().week(), items);
        DayOfWeek first = DayReading.weekday(tree.first);
        DayOfWeek last = DayReading.weekday(tree.last);
        if (week == null || first == null || last == null) {
            return null;
        }
        if (week.doubt() != null) {
            return week;
        }
        Period period = week.periods().get(0);
        LocalDate from = almanac.in(period, first);
        LocalDate to = almanac.in(period, last);
        return from.equals(to) ? unsure(tree, items) : to.isBefore(from) ? null : When.span(new Period(from, to));
    }

    /** "De quinta a quinta", "de 20 a 30" on the 24th, "de segundo até quarta": from when to when? */
    private static When unsure(RangeContext tree, List<Item> items) {
        return When.unsure(Kind.SPAN, Doubt.of("ask.onePeriod", WhenReading.item(tree, items), List.of()));
    }

    /** A first bound that is a mere number is of the month that the last one tells. */
    private @Nullable When bound(BoundContext tree, @Nullable When last, List<Item> items) {
        if (tree.day() != null) {
            DayContext day = tree.day();
            When read = days.read(day, items);
            Integer number = DateReading.number(day);
            return number != null && last != null ? before(number, last, true) : read;
        } else if (tree.week() != null) {
            return spans.week(tree.week(), items);
        } else if (tree.end() != null) {
            return end(tree.end(), items);
        }
        int number = WhenReading.number(tree.NUMBER() != null ? tree.NUMBER() : tree.ORDINAL());
        if (last != null) {
            return before(number, last, false);
        }
        LocalDate day = almanac.day(number);
        return day == null ? null : When.day(day);
    }

    private @Nullable When before(int number, When last, boolean day) {
        if (last.doubt() != null || last.periods().isEmpty()) {
            return last;
        }
        LocalDate end = last.periods().get(0).to();
        if (number <= end.getDayOfMonth()) {
            LocalDate within = almanac.date(number, end.getMonthValue(), end.getYear());
            return within == null ? null : When.day(within);
        }
        // "De 20 a 10/01" may be a slip; "do dia 30 até 4/12" is of two months.
        LocalDate next = day ? almanac.day(number) : null;
        return next != null && next.isBefore(end) && next.isAfter(end.minusMonths(1)) ? When.day(next) : null;
    }

    private @Nullable When end(EndContext tree, List<Item> items) {
        if (tree.MONTH() != null) {
            LocalDate first = almanac.date(1, WhenReading.number(tree.MONTH()), 0);
            return first == null ? null : When.day(Almanac.month(first).to());
        } else if (tree.MONTH_WORD() != null) {
            return When.day(Almanac.month(almanac.today()).to());
        } else if (tree.week() != null) {
            When week = spans.week(tree.week(), items);
            return week == null || week.doubt() != null
                    ? week
                    : When.day(week.periods().get(0).to());
        }
        return When.day(almanac.thisWeek().to());
    }

    /** "Por 10 dias": from the day that is said, or else from one to be asked for. */
    @Nullable
    When lasting(LastingContext tree, List<Item> items) {
        if (tree.RETURNS() != null) {
            return returning(tree, items);
        }
        int length = WhenReading.number(tree.NUMBER()) * (tree.WEEK() == null ? 1 : 7);
        if (length < 1 || length > 366) {
            return null;
        }
        if (tree.day().isEmpty()) {
            LocalDate today = almanac.today();
            List<Choice> choices = Stream.of(today, today.plusDays(1))
                    .map(it -> Almanac.choice(new Period(it, it.plusDays(length - 1))))
                    .toList();
            return When.unsure(Kind.SPAN, Doubt.of("ask.from", WhenReading.item(tree, items), choices));
        }
        When first = days.read(tree.day(0), items);
        if (first == null || first.doubt() != null) {
            return first;
        }
        LocalDate from = first.periods().get(0).from();
        return When.span(new Period(from, from.plusDays(length - 1)));
    }

    /** "De férias dia 7 e volta dia 21": on that day, people are there again. */
    private @Nullable When returning(LastingContext tree, List<Item> items) {
        When first = days.read(tree.day(0), items);
        When back = days.read(tree.day(1), items);
        if (first == null || back == null || first.doubt() != null || back.doubt() != null) {
            return first == null || back == null ? null : first.doubt() == null ? back : first;
        }
        LocalDate from = first.periods().get(0).from();
        LocalDate last = back.periods().get(0).from().minusDays(1);
        return last.isBefore(from) ? null : When.span(new Period(from, last));
    }

    @Nullable
    When from(FromContext tree, List<Item> items) {
        When first = tree.ONWARDS() != null
                ? When.day(almanac.today())
                : tree.day() != null ? days.read(tree.day(), items) : spans.week(tree.week(), items);
        Doubt doubt = first == null ? null : first.doubt();
        if (first == null || doubt != null) {
            return doubt == null ? null : When.unsure(Kind.FROM, doubt);
        }
        return almanac.from(first.periods().get(0).from());
    }

    @Nullable
    When until(UntilContext tree, List<Item> items) {
        When last = tree.day() != null
                ? days.read(tree.day(), items)
                : tree.end() != null
                        ? end(tree.end(), items)
                        : tree.week() != null ? spans.week(tree.week(), items) : null;
        Doubt doubt = last == null ? null : last.doubt();
        if (last == null || doubt != null) {
            return doubt == null ? null : When.unsure(Kind.SPAN, doubt);
        }
        LocalDate to = last.periods().get(0).to();
        return to.isBefore(almanac.today()) ? null : When.span(new Period(almanac.today(), to));
    }

    private static boolean plainWeekday(BoundContext tree) {
        return DayReading.weekday(tree) != null;
    }
}
