package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.ComingWeeksContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.FortnightContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.MonthContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.OrdinalWeeksContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.PointedContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.RestContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.SpanContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekAndNextContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekListContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekPairContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekRangeContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeekendContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.WeeksContext;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Which weeks, week-ends and months a phrase names, or may name. */
record SpanReading(Almanac almanac, Antecedents antecedents) {

    @Nullable
    When read(SpanContext tree, List<Item> items) {
        if (tree.firsts() != null) {
            return FirstDays.of(tree.firsts(), this, items);
        } else if (tree.weeks() != null) {
            return weeks(tree.weeks(), items);
        } else if (tree.week() != null) {
            return week(tree.week(), items);
        } else if (tree.weekend() != null) {
            return weekend(tree.weekend(), items);
        } else if (tree.month() != null) {
            return monthOf(tree.month());
        } else if (tree.fortnight() != null) {
            return fortnight(tree.fortnight());
        } else if (tree.rest() != null) {
            return rest(tree.rest());
        }
        return horizon(tree.horizon().HORIZON().getText());
    }

    /** "As quatro semanas" are all of it only where as many are planned. */
    private @Nullable When horizon(String weeks) {
        return weeks.isEmpty() || weeks.equals(String.valueOf(almanac.horizonWeeks()))
                ? new When(Kind.HORIZON, List.of(almanac.horizon()), List.of(), null)
                : null;
    }

    @Nullable
    When week(WeekContext tree, List<Item> items) {
        boolean those = tree.THAT() != null || (tree.THIS() != null && pointing(tree.THIS()));
        if (those && tree.WEEK() != null && !tree.WEEK().getText().isEmpty()) {
            return thoseWeeks(tree, items);
        } else if (several(tree) || (tree.THIS() != null && tree.NUMBER() != null)) {
            return null;
        } else if (tree.pointed() != null) {
            return weekOfThat(tree.pointed(), items);
        } else if (tree.NEXT() != null || tree.COMING() != null) {
            return When.span(almanac.nextWeek());
        } else if (tree.THAT() != null) {
            return thatWeek(tree, items);
        } else if (tree.HORIZON() != null && tree.LAST() != null) {
            return numbered(almanac.horizonWeeks());
        } else if (tree.LAST() != null) {
            return When.span(almanac.lastWeek());
        } else if (tree.THIS() != null) {
            return pointing(tree.THIS()) ? thisOrThatWeek(tree, items) : thisWeek(tree, items);
        } else if (tree.date() != null
                || tree.numberOfMonth() != null
                || tree.DAY() != null
                || tree.relative() != null) {
            return weekOf(tree);
        }
        return numbered(
                tree.NUMBER() != null
                        ? WhenReading.number(tree.NUMBER())
                        : tree.ORDINAL() != null ? WhenReading.number(tree.ORDINAL()) : ordinal(tree.WEEKDAY()));
    }

    /** "Nas semanas que vêm", "nestas semanas": how many of them? */
    private static boolean several(WeekContext tree) {
        return tree.WEEK() != null
                && !tree.WEEK().getText().isEmpty()
                && (tree.COMING() != null
                        || tree.NEXT() != null
                        || tree.LAST() != null
                        || (tree.THIS() != null && !pointing(tree.THIS())));
    }

    @Nullable
    When weeks(WeeksContext tree, List<Item> items) {
        if (tree instanceof ComingWeeksContext coming) {
            TerminalNode number = coming.NUMBER() == null ? coming.HORIZON() : coming.NUMBER();
            return number.getText().isEmpty() ? null : comingWeeks(WhenReading.number(number), coming, items);
        } else if (tree instanceof WeekPairContext pair) {
            When first = week(pair.week(0), items);
            When second = week(pair.week(1), items);
            return first == null || second == null ? null : first.and(second);
        } else if (tree instanceof WeekAndNextContext next) {
            return weekAndNext(next, items);
        } else if (tree instanceof OrdinalWeeksContext ordinals) {
            return all(Stream.concat(ordinals.WEEKDAY().stream(), ordinals.ORDINAL().stream())
                    .map(it -> it.getSymbol().getType() == WhenGrammar.WEEKDAY ? ordinal(it) : WhenReading.number(it)));
        } else if (tree instanceof WeekRangeContext range) {
            When first = numbered(WhenReading.number(range.NUMBER(0)));
            When last = numbered(WhenReading.number(range.NUMBER(1)));
            if (first == null
                    || last == null
                    || last.periods()
                            .get(0)
                            .from()
                            .isBefore(first.periods().get(0).from())) {
                return null;
            }
            return When.span(new Period(
                    first.periods().get(0).from(), last.periods().get(0).to()));
        }
        return all(((WeekListContext) tree).NUMBER().stream().map(WhenReading::number));
    }

    private @Nullable When all(Stream<Integer> numbers) {
        List<Period> weeks = new ArrayList<>();
        for (int number : numbers.sorted().toList()) {
            Period week = almanac.week(number);
            if (week == null) {
                return null;
            }
            weeks.add(week);
        }
        return weeks.stream().map(When::span).reduce(When::and).orElse(null);
    }

    /** "Esta semana e a que vem"; "a próxima semana e a seguinte", which are the two that come. */
    private @Nullable When weekAndNext(WeekAndNextContext tree, List<Item> items) {
        boolean coming = tree.week().NEXT() != null || tree.week().COMING() != null;
        if (coming || tree.week().THIS() == null) {
            return coming ? comingWeeks(2, tree, items) : null;
        }
        When first = week(tree.week(), items);
        return first == null ? null : first.and(When.span(almanac.nextWeek()));
    }

    /** Those after this week, as "semana que vem" is the one; on a Sunday they may begin with it. */
    private @Nullable When comingWeeks(int number, ParserRuleContext tree, List<Item> items) {
        if (number < 1 || number > 12) {
            return null;
        }
        Period next =
                new Period(almanac.nextWeek().from(), almanac.nextWeek().to().plusWeeks(number - 1));
        Period these =
                new Period(almanac.thisWeek().from(), almanac.thisWeek().to().plusWeeks(number - 1));
        return almanac.today().getDayOfWeek() == DayOfWeek.SUNDAY
                ? unsure("ask.thatWeek", tree, items, these, next)
                : When.span(next);
    }

    /** The first fifteen days of a month, or those after them. */
    private @Nullable When fortnight(FortnightContext tree) {
        int half = tree.ORDINAL() != null ? WhenReading.number(tree.ORDINAL()) : ordinal(tree.WEEKDAY());
        Period month = month(tree.month());
        if (month == null || half < 1 || half > 2) {
            return null;
        }
        LocalDate middle = month.from().plusDays(14);
        return When.span(half == 1 ? new Period(month.from(), middle) : new Period(middle.plusDays(1), month.to()));
    }

    /** The month of the phrase; this one if it says no more than "do mês". */
    @Nullable
    Period month(@Nullable MonthContext tree) {
        When month = tree == null ? null : monthOf(tree);
        return tree == null
                ? Almanac.month(almanac.today())
                : month == null ? null : month.periods().get(0);
    }

    @Nullable
    When monthOf(MonthContext tree) {
        LocalDate today = almanac.today();
        if (tree.MONTH() != null) {
            int year = tree.NUMBER() != null ? WhenReading.number(tree.NUMBER()) : 0;
            LocalDate first = almanac.date(1, WhenReading.number(tree.MONTH()), year);
            return first == null ? null : When.span(Almanac.month(first));
        }
        boolean next = tree.NEXT() != null || tree.COMING() != null;
        return When.span(Almanac.month(next ? today.plusMonths(1) : today));
    }

    private @Nullable When numbered(int number) {
        Period week = almanac.week(number);
        return week == null ? null : When.span(week);
    }

    /** "Segunda semana": the weekdays from Monday on, but for Tuesday, are also the second, fourth and so on. */
    static int ordinal(TerminalNode weekday) {
        DayOfWeek day = WhenReading.weekday(weekday);
        boolean ordinal = day != DayOfWeek.TUESDAY && day.getValue() <= DayOfWeek.FRIDAY.getValue();
        return ordinal ? day.getValue() + 1 : 0;
    }

    /** On a Saturday people mean this one or the next. */
    private When thisWeek(ParserRuleContext tree, List<Item> items) {
        return almanac.today().getDayOfWeek() == DayOfWeek.SATURDAY
                ? unsure("ask.thisWeek", tree, items, almanac.thisWeek(), almanac.nextWeek())
                : When.span(almanac.thisWeek());
    }

    private static boolean pointing(TerminalNode word) {
        return word.getText().equals("that");
    }

    /**
     * "Essa semana" is this one, but where another week was named it may be that: then it is asked, unless "semana 2" was the
     * only one.
     */
    private When thisOrThatWeek(ParserRuleContext tree, List<Item> items) {
        Period present = almanac.thisWeek();
        List<Period> named = antecedents.weeks();
        if (named.size() == 1 && antecedents.isNumbered(named.get(0))) {
            return When.span(named.get(0));
        }
        return named.isEmpty() || named.equals(List.of(present))
                ? thisWeek(tree, items)
                : unsure(
                        "ask.thatWeek",
                        tree,
                        items,
                        Stream.concat(named.stream(), Stream.of(present))
                                .distinct()
                                .toArray(Period[]::new));
    }

    private When thatWeek(ParserRuleContext tree, List<Item> items) {
        List<Period> named = antecedents.weeks();
        if (named.size() == 1) {
            return When.span(named.get(0));
        }
        return named.isEmpty()
                ? unsure("ask.thatWeek", tree, items, almanac.thisWeek(), almanac.nextWeek())
                : unsure("ask.thatWeek", tree, items, named.toArray(Period[]::new));
    }

    /** "Nessas duas semanas": those that were named, if they follow each other. */
    private @Nullable When thoseWeeks(WeekContext tree, List<Item> items) {
        List<Period> named = antecedents.weeks().stream()
                .sorted(Comparator.comparing(Period::from))
                .toList();
        if (named.size() < 2 || (tree.NUMBER() != null && WhenReading.number(tree.NUMBER()) != named.size())) {
            return null;
        }
        Period all = new Period(named.get(0).from(), named.get(named.size() - 1).to());
        return all.weeks().size() == named.size()
                ? When.span(all)
                : unsure("ask.thatWeek", tree, items, named.toArray(Period[]::new));
    }

    /** "Na semana desse sábado": of the only such day that was named. */
    private When weekOfThat(PointedContext tree, List<Item> items) {
        List<Period> weeks = antecedents.days().stream()
                .filter(it -> tree.weekday() == null
                        || it.getDayOfWeek()
                                == WhenReading.weekday(tree.weekday().WEEKDAY()))
                .map(it -> Week.of(it).period())
                .distinct()
                .toList();
        return weeks.size() == 1
                ? When.span(weeks.get(0))
                : unsure("ask.thatWeek", tree, items, weeks.toArray(Period[]::new));
    }

    private @Nullable When weekOf(WeekContext tree) {
        DateReading days = new DateReading(almanac, this);
        LocalDate day = tree.date() != null
                ? days.date(tree.date())
                : tree.numberOfMonth() != null
                        ? days.date(tree.numberOfMonth())
                        : tree.DAY() != null
                                ? almanac.day(
                                        WhenReading.number(tree.NUMBER() != null ? tree.NUMBER() : tree.ORDINAL()))
                                : tree.relative().TODAY() != null
                                        ? almanac.today()
                                        : tree.relative().TOMORROW() != null
                                                ? almanac.today().plusDays(1)
                                                : null;
        // "Semana que começa em 29/11": as weeks do, on a Sunday, or as work does
        boolean begins = tree.OF() != null
                || tree.IN() != null
                || (day != null && (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.MONDAY));
        return day == null || !begins ? null : When.span(Week.of(day).period());
    }

    private @Nullable When weekend(WeekendContext tree, List<Item> items) {
        if (tree.week() != null) {
            When week = week(tree.week(), items);
            return week == null || week.doubt() != null
                    ? week
                    : When.span(weekend(week.periods().get(0)));
        }
        if (tree.THAT() != null && !antecedents.periods().isEmpty()) {
            // "Nesse fim de semana", of one that was named or not
            return null;
        }
        LocalDate today = almanac.today();
        Period coming = weekend(almanac.thisWeek());
        if (today.getDayOfWeek() == DayOfWeek.SATURDAY || today.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return unsure("ask.weekend", tree, items, coming, weekend(almanac.nextWeek()));
        }
        return tree.NEXT() != null || tree.COMING() != null
                ? unsure("ask.weekend", tree, items, coming, weekend(almanac.nextWeek()))
                : When.span(coming);
    }

    /** The Saturday that ends a week, and the Sunday after it. */
    private static Period weekend(Period week) {
        return new Period(week.to(), week.to().plusDays(1));
    }

    private @Nullable When rest(RestContext tree) {
        LocalDate today = almanac.today();
        if (antecedents.periods().stream()
                .anyMatch(it -> it.from().isAfter(almanac.thisWeek().to()))) {
            // "Fixa a Ana na semana 2 e refaz o resto da semana": of that one, or of this?
            return null;
        }
        return When.span(new Period(
                today,
                tree.WEEK() != null
                        ? almanac.thisWeek().to()
                        : Almanac.month(today).to()));
    }

    private static When unsure(String key, ParserRuleContext tree, List<Item> items, Period... periods) {
        Item words = WhenReading.item(tree, items);
        return When.unsure(
                Kind.SPAN,
                Doubt.of(key, words, Stream.of(periods).map(Almanac::choice).toList()));
    }
}
