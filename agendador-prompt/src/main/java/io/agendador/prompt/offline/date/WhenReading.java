package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar.DatedDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DatedWeekdaysContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DaysContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NumberedDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NumbersContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.PlainWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.RecurringContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.RecurringWithinContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.SeparatorContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekdayOfWeekContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekdaysWithinContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WhenContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WorkdaysContext;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** What a phrase of the grammar of dates means: one method for each of its rules. */
public final class WhenReading {

    private final Almanac almanac;
    private final DayReading days;
    private final SpanReading spans;
    private final RangeReading ranges;

    public WhenReading(Almanac almanac, Antecedents antecedents) {
        this.almanac = almanac;
        this.spans = new SpanReading(almanac, antecedents);
        this.days = new DayReading(almanac, spans, antecedents);
        this.ranges = new RangeReading(almanac, days, spans);
    }

    /** Nothing if there is no such day or week. */
    @Nullable
    When read(WhenContext when, List<Item> items) {
        if (when.range() != null) {
            return ranges.range(when.range(), items);
        } else if (when.lasting() != null) {
            return ranges.lasting(when.lasting(), items);
        } else if (when.from() != null) {
            return ranges.from(when.from(), items);
        } else if (when.until() != null) {
            return ranges.until(when.until(), items);
        } else if (when.workdays() != null) {
            return workdays(when.workdays(), items);
        } else if (when.weekdaysWithin() != null) {
            return within(when.weekdaysWithin(), items);
        } else if (when.recurringWithin() != null) {
            return recurring(when.recurringWithin(), items);
        } else if (when.recurring() != null) {
            return recurring(when.recurring());
        } else if (when.datedWeekdays() != null) {
            return agreeing(when.datedWeekdays(), items);
        } else if (when.days() != null) {
            return days(when.days(), items);
        }
        return spans.read(when.span(), items);
    }

    private @Nullable When days(DaysContext tree, List<Item> items) {
        if (tree.numbers() != null) {
            return numbers(tree.numbers(), items);
        }
        if (goesOn(tree)) {
            return null;
        }
        When all = null;
        for (DayContext day : tree.day()) {
            LocalDate written = day instanceof PlainWeekdayContext plain
                    ? ofWeek(plain, tree.day(), items)
                    : written(day, tree.day());
            When next = written != null
                    ? When.day(written)
                    : all == null ? days.read(day, items) : days.after(all, day, items);
            if (next == null) {
                return null;
            }
            all = all == null ? next : all.and(next);
        }
        boolean bare = tree.day().stream().skip(1).anyMatch(it -> DateReading.number(it) != null)
                || (tree.day().size() > 1 && tree.day().stream().allMatch(it -> it instanceof PlainWeekdayContext));
        return all == null || !bare || ascends(all) ? all : unsure(tree, items);
    }

    /** "Dias 20, 25 e 30", "dia 28/12 e dia 4": of which month are those that go back in time? */
    private static boolean ascends(When when) {
        List<LocalDate> named = when.periods().stream().map(Period::from).toList();
        return named.equals(named.stream().sorted().toList());
    }

    private static When unsure(ParserRuleContext tree, List<Item> items) {
        return When.unsure(Kind.DAYS, Doubt.of("ask.thatDay", item(tree, items), List.of()));
    }

    /** "Hoje e amanhã, na sexta": behind "e" a list is over, and the comma begins what comes. */
    private static boolean goesOn(DaysContext tree) {
        boolean last = false;
        for (SeparatorContext separator : tree.separator()) {
            if (last && separator.COMMA() != null) {
                return true;
            }
            last |= separator.AND() != null;
        }
        return false;
    }

    /** "Quinta e sexta da semana 2 e segunda da semana 3": Thursday of the week that is told next. */
    private @Nullable LocalDate ofWeek(PlainWeekdayContext plain, List<DayContext> all, List<Item> items) {
        for (DayContext next : all.subList(all.indexOf(plain) + 1, all.size())) {
            if (next instanceof WeekdayOfWeekContext within) {
                When week = spans.week(within.week(), items);
                return week == null || week.doubt() != null
                        ? null
                        : almanac.in(
                                week.periods().get(0), weekday(plain.weekday().WEEKDAY()));
            } else if (!(next instanceof PlainWeekdayContext)) {
                return null;
            }
        }
        return null;
    }

    /** "Dias 24 e 31/12": of the month that is written behind the last, whichever month is next. */
    private @Nullable LocalDate written(DayContext day, List<DayContext> all) {
        DayContext last = all.get(all.size() - 1);
        LocalDate end = day instanceof NumberedDayContext && last instanceof DatedDayContext dated
                ? dated.numberOfMonth() != null
                        ? days.dates().date(dated.numberOfMonth())
                        : dated.date().DATE() == null ? null : days.dates().date(dated.date())
                : null;
        return end != null && day instanceof NumberedDayContext numbered && numbered.NUMBER() != null
                ? before(number(numbered.NUMBER()), end)
                : null;
    }

    /** "24 e 31/12" are of one month, "30 e 02/12" are not. */
    private @Nullable LocalDate before(int day, LocalDate last) {
        LocalDate month = day < last.getDayOfMonth() ? last : last.minusMonths(1);
        return almanac.date(day, month.getMonthValue(), month.getYear());
    }

    /** "Sábados 26/12 e 9/1", which must agree. */
    private @Nullable When agreeing(DatedWeekdaysContext tree, List<Item> items) {
        DayOfWeek weekday = weekday(tree.WEEKDAYS());
        When dates = days(tree.days(), items);
        if (dates == null || dates.doubt() != null) {
            return dates;
        }
        boolean agree = dates.periods().stream().allMatch(it -> it.from().getDayOfWeek() == weekday);
        return agree ? dates : When.unsure(Kind.DAYS, Doubt.of("ask.contradiction", item(tree, items), List.of()));
    }

    /** The last one's month is that of all. */
    private @Nullable When numbers(NumbersContext tree, List<Item> items) {
        List<Integer> numbers = tree.NUMBER().stream().map(WhenReading::number).toList();
        LocalDate last = tree.date() != null
                ? days.dates().date(tree.date())
                : tree.numberOfMonth() != null ? days.dates().date(tree.numberOfMonth()) : null;
        When all = null;
        for (int number : numbers) {
            LocalDate day = last == null ? almanac.day(number) : before(number, last);
            if (day == null) {
                return null;
            }
            all = all == null ? When.day(day) : all.and(When.day(day));
        }
        When whole = all == null || last == null ? all : all.and(When.day(last));
        return whole == null || ascends(whole) ? whole : unsure(tree, items);
    }

    private @Nullable When within(WeekdaysWithinContext tree, List<Item> items) {
        When within = tree.week() != null
                ? spans.week(tree.week(), items)
                : tree.weeks() != null ? spans.weeks(tree.weeks(), items) : spans.monthOf(tree.month());
        if (within == null || within.doubt() != null) {
            return within;
        }
        List<DayOfWeek> weekdays = Stream.concat(
                        tree.weekday().stream().map(it -> it.WEEKDAY()), tree.WEEKDAYS().stream())
                .map(WhenReading::weekday)
                .toList();
        List<Period> dates = within.periods().stream()
                .flatMap(Period::days)
                .filter(it -> weekdays.contains(it.getDayOfWeek()))
                .map(Period::day)
                .toList();
        return dates.isEmpty() ? null : new When(Kind.DAYS, dates, weekdays, null).within(within.joined());
    }

    /** "Os dias úteis da semana que vem" */
    private @Nullable When workdays(WorkdaysContext tree, List<Item> items) {
        When within = tree.week() != null
                ? spans.week(tree.week(), items)
                : tree.weeks() != null ? spans.weeks(tree.weeks(), items) : spans.monthOf(tree.month());
        if (within == null || within.doubt() != null) {
            return within;
        }
        List<Period> dates = within.periods().stream()
                .flatMap(Period::days)
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(Period::day)
                .toList();
        When days = new When(Kind.DAYS, dates, List.of(), null);
        return days.joined().size() == 1 ? When.span(days.joined().get(0)) : days;
    }

    private static When recurring(RecurringContext tree) {
        List<DayOfWeek> weekdays = Stream.concat(tree.WEEKDAY().stream(), tree.WEEKDAYS().stream())
                .map(WhenReading::weekday)
                .toList();
        return new When(Kind.WEEKDAYS, List.of(), weekdays, null);
    }

    /** "Todas as terças até 15/12": from tomorrow on, so that today's weekday may be either. */
    private @Nullable When recurring(RecurringWithinContext tree, List<Item> items) {
        List<DayOfWeek> weekdays = recurring(tree.recurring()).weekdays();
        When within = tree.until() != null ? ranges.until(tree.until(), items) : ranges.range(tree.range(), items);
        if (within == null || within.doubt() != null) {
            return within;
        }
        List<Period> dates = within.periods().stream()
                .flatMap(Period::days)
                .filter(it -> weekdays.contains(it.getDayOfWeek()))
                .map(Period::day)
                .toList();
        boolean today = dates.contains(Period.day(almanac.today()));
        Doubt doubt = today ? Doubt.of("ask.recurring", item(tree, items), List.of()) : null;
        return dates.isEmpty()
                ? null
                : doubt == null
                        ? new When(Kind.DAYS, dates, weekdays, null).within(within.joined())
                        : When.unsure(Kind.DAYS, doubt);
    }

    static DayOfWeek weekday(TerminalNode word) {
        return DayOfWeek.valueOf(word.getText());
    }

    static int number(TerminalNode word) {
        String text = word.getText();
        return text.length() > 4 ? 9999 : Integer.parseInt(text);
    }

    static Item item(ParserRuleContext tree, List<Item> items) {
        return items.get(tree.getStart().getTokenIndex())
                .upTo(items.get(tree.getStop().getTokenIndex()));
    }
}
