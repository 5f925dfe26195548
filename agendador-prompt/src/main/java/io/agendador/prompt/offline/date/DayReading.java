package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar.BoundContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.ComingWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DateContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DatedRelativeContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DatedWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DaysContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NamedRelativeContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NumberOfMonthContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.PastWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.PlainWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.RelativeDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.ThatDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.ThatWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.ThoseDaysContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekdayOfWeekContext;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Which day a phrase names, or which days it may name. */
record DayReading(Almanac almanac, SpanReading spans, Antecedents antecedents) {

    /** Nothing if there is no such day. */
    @Nullable
    When read(DayContext tree, List<Item> items) {
        if (tree instanceof RelativeDayContext relative) {
            return When.day(dates().date(relative.relative()));
        } else if (tree instanceof DatedWeekdayContext dated) {
            return dated(dated, items);
        } else if (tree instanceof DatedRelativeContext dated) {
            return agreeing(dates().date(dated.relative()), dated.date(), dated.numberOfMonth(), dated, items);
        } else if (tree instanceof NamedRelativeContext named) {
            LocalDate day = dates().date(named.relative());
            DayOfWeek weekday = WhenReading.weekday(named.weekday().WEEKDAY());
            // "Hoje, quinta e sexta" are three days, "amanhã, sexta" may be a slip
            boolean list = named.COMMA() != null
                    && named.getParent() instanceof DaysContext days
                    && days.day().size() > 1;
            if (list && day.getDayOfWeek() != weekday) {
                return When.day(day).and(When.day(almanac.next(weekday)));
            }
            return day.getDayOfWeek() == weekday
                    ? When.day(day)
                    : contradiction(day, almanac.next(weekday), named, items);
        } else if (tree instanceof WeekdayOfWeekContext within) {
            When week = spans.week(within.week(), items);
            DayOfWeek weekday = WhenReading.weekday(within.weekday().WEEKDAY());
            return week == null || week.doubt() != null
                    ? week
                    : When.day(almanac.in(week.periods().get(0), weekday))
                            .weekdays(List.of(weekday))
                            .within(week.periods());
        } else if (tree instanceof ComingWeekdayContext coming) {
            return coming(WhenReading.weekday(coming.weekday().WEEKDAY()), coming, items);
        } else if (tree instanceof PastWeekdayContext past) {
            DayOfWeek weekday = WhenReading.weekday(past.weekday().WEEKDAY());
            return When.day(almanac.today().with(TemporalAdjusters.previous(weekday)));
        } else if (tree instanceof PlainWeekdayContext plain) {
            return plain(WhenReading.weekday(plain.weekday().WEEKDAY()), plain, items);
        } else if (tree instanceof ThatWeekdayContext that) {
            return that(WhenReading.weekday(that.weekday().WEEKDAY()), that, items);
        } else if (tree instanceof ThatDayContext that) {
            return thatDay(that, items);
        } else if (tree instanceof ThoseDaysContext those) {
            return those(WhenReading.number(those.NUMBER()), those, items);
        }
        LocalDate date = dates().read(tree);
        return date == null ? null : When.day(date);
    }

    /** "Dia 10/12, quinta, e sexta": the Friday after it, or the next one from today? */
    @Nullable
    When after(When before, DayContext tree, List<Item> items) {
        When day = read(tree, items);
        if (day == null
                || day.doubt() != null
                || !(tree instanceof PlainWeekdayContext)
                || before.periods().isEmpty()) {
            return day;
        }
        LocalDate last = before.periods().get(before.periods().size() - 1).to();
        LocalDate next = day.periods().get(0).from();
        LocalDate following = last.with(TemporalAdjusters.next(next.getDayOfWeek()));
        boolean earlier = before.within().size() == 1
                && next.isBefore(before.within().get(0).from());
        return earlier || (before.weekdays().isEmpty() && following.isAfter(next))
                ? unsure("ask.weekday", tree, items, next, following)
                : day;
    }

    DateReading dates() {
        return new DateReading(almanac, spans);
    }

    static @Nullable DayOfWeek weekday(BoundContext tree) {
        return tree.day() instanceof PlainWeekdayContext plain
                ? WhenReading.weekday(plain.weekday().WEEKDAY())
                : null;
    }

    /** A weekday and its date, which must agree. */
    private @Nullable When dated(DatedWeekdayContext tree, List<Item> items) {
        DayOfWeek weekday = WhenReading.weekday(tree.weekday().WEEKDAY());
        LocalDate date = tree.date() != null
                ? dates().date(tree.date())
                : tree.numberOfMonth() != null
                        ? dates().date(tree.numberOfMonth())
                        : almanac.day(WhenReading.number(tree.NUMBER() != null ? tree.NUMBER() : tree.ORDINAL()));
        if (date == null || date.getDayOfWeek() == weekday) {
            return date == null ? null : When.day(date);
        }
        // A mere number may be of a later month whose weekday agrees.
        LocalDate later = date.plusMonths(1);
        if (tree.NUMBER() != null && later.getDayOfWeek() == weekday && later.getDayOfMonth() == date.getDayOfMonth()) {
            return When.day(later);
        }
        return contradiction(date, nearest(date, weekday), tree, items);
    }

    /** The weekday beside the date that was probably meant, unless it is over. */
    private LocalDate nearest(LocalDate date, DayOfWeek weekday) {
        LocalDate before = date.with(TemporalAdjusters.previous(weekday));
        LocalDate after = date.with(TemporalAdjusters.next(weekday));
        boolean nearer = !before.plusDays(3).isBefore(date);
        return nearer && !before.isBefore(almanac.today()) ? before : after;
    }

    private @Nullable When agreeing(
            LocalDate day,
            @Nullable DateContext written,
            @Nullable NumberOfMonthContext numbered,
            ParserRuleContext tree,
            List<Item> items) {
        LocalDate date = written != null ? dates().date(written) : numbered == null ? null : dates().date(numbered);
        if (date == null || date.equals(day)) {
            return date == null ? null : When.day(date);
        }
        return contradiction(date, day, tree, items);
    }

    private static When contradiction(LocalDate date, LocalDate other, ParserRuleContext tree, List<Item> items) {
        return unsure("ask.contradiction", tree, items, date, other);
    }

    /** From tomorrow on; if it is today's weekday, either; after another week was named, perhaps the one of that. */
    private When plain(DayOfWeek weekday, ParserRuleContext tree, List<Item> items) {
        LocalDate next = almanac.next(weekday);
        List<Period> spans = antecedents.spans();
        LocalDate within = spans.size() == 1 ? almanac.in(spans.get(0), weekday) : next;
        boolean elsewhere = spans.size() == 1
                && spans.get(0).contains(within)
                && !spans.get(0).contains(next)
                && within.isAfter(next);
        When day = almanac.today().getDayOfWeek() == weekday
                ? unsure("ask.weekday", tree, items, almanac.today(), next)
                : elsewhere ? unsure("ask.weekday", tree, items, next, within) : When.day(next);
        return day.weekdays(List.of(weekday));
    }

    /** This week's, if it still lies ahead, or that of the next. */
    private When coming(DayOfWeek weekday, ParserRuleContext tree, List<Item> items) {
        LocalDate next = almanac.next(weekday);
        return almanac.thisWeek().contains(next)
                ? unsure("ask.weekday", tree, items, next, next.plusWeeks(1))
                : When.day(next);
    }

    private When that(DayOfWeek weekday, ParserRuleContext tree, List<Item> items) {
        List<LocalDate> named = antecedents.dates().stream()
                .filter(it -> it.getDayOfWeek() == weekday)
                .toList();
        return named.size() == 1 ? When.day(named.get(0)) : plain(weekday, tree, items);
    }

    private When thatDay(ParserRuleContext tree, List<Item> items) {
        List<LocalDate> named = antecedents.dates();
        boolean many = items.get(tree.getStop().getTokenIndex()).value().equals("MANY");
        if (many && named.size() > 1 && antecedents.spans().isEmpty()) {
            // "Nesses dias": all that were named.
            return antecedents.days().stream().map(When::day).reduce(When::and).orElseThrow();
        } else if (many && !antecedents.spans().isEmpty() && !named.isEmpty()) {
            return unsure("ask.thatDay", tree, items);
        } else if (named.size() == 1) {
            return When.day(named.get(0));
        } else if (named.isEmpty() && antecedents.periods().size() == 1) {
            return When.span(antecedents.periods().get(0));
        }
        LocalDate[] choices = (named.isEmpty()
                        ? List.of(almanac.today(), almanac.today().plusDays(1))
                        : named)
                .toArray(LocalDate[]::new);
        return unsure("ask.thatDay", tree, items, choices);
    }

    /** "Desses dois dias": of as many as were named. */
    private When those(int number, ParserRuleContext tree, List<Item> items) {
        List<LocalDate> named = antecedents.days();
        List<Period> periods = antecedents.periods();
        List<Period> spans = antecedents.spans().stream()
                .filter(it -> it.days().count() == number)
                .toList();
        if (spans.size() == 1 && named.size() != number) {
            return When.span(spans.get(0));
        }
        if (named.isEmpty() && periods.size() == 1 && periods.get(0).days().count() == number) {
            return When.span(periods.get(0));
        }
        return named.size() == number
                ? named.stream().map(When::day).reduce(When::and).orElseThrow()
                : unsure("ask.thatDay", tree, items);
    }

    private static When unsure(String key, ParserRuleContext tree, List<Item> items, LocalDate... dates) {
        Item words = WhenReading.item(tree, items);
        return When.unsure(
                Kind.DAYS,
                Doubt.of(key, words, Stream.of(dates).map(Almanac::choice).toList()));
    }

    static List<Period> days(List<LocalDate> dates) {
        return dates.stream().map(Period::day).toList();
    }
}
