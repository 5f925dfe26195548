package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar.BesideDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DateContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DatedDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DayOfMonthContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DayOfNumberContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.DaysFromNowContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.EveContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NthDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NthWeekdayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NumberOfMonthContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NumberedDayContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.NumberedMonthContext;
import io.agendador.prompt.offline.date.grammar.WhenGrammar.RelativeContext;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Which day of the calendar a phrase names that leaves no doubt. */
record DateReading(Almanac almanac, SpanReading spans) {

    /** Nothing if there is no such day. */
    @Nullable
    LocalDate read(DayContext tree) {
        if (tree instanceof NthWeekdayContext nth) {
            return nth(nth);
        } else if (tree instanceof NthDayContext nth) {
            return nth(nth);
        } else if (tree instanceof NumberedDayContext numbered) {
            return almanac.day(number(numbered));
        } else if (tree instanceof EveContext eve) {
            LocalDate day = dated(eve.date(), eve.numberOfMonth());
            return day == null ? null : day.minusDays(1);
        } else if (tree instanceof BesideDayContext beside) {
            LocalDate day = dated(beside.date(), beside.numberOfMonth());
            return day == null ? null : day.plusDays(beside.LAST() == null ? 1 : -1);
        } else if (tree instanceof DaysFromNowContext days) {
            int number = WhenReading.number(days.NUMBER());
            return number > 366 ? null : almanac.today().plusDays(number);
        }
        if (tree instanceof NumberedMonthContext month) {
            return date(month.dayOfNumber());
        } else if (tree instanceof DayOfMonthContext of) {
            return dayOf(of);
        }
        DatedDayContext dated = (DatedDayContext) tree;
        return dated(dated.date(), dated.numberOfMonth());
    }

    private @Nullable LocalDate dated(@Nullable DateContext written, @Nullable NumberOfMonthContext numbered) {
        return written != null ? date(written) : numbered == null ? null : date(numbered);
    }

    @Nullable
    LocalDate date(DateContext tree) {
        return tree.HOLIDAY() != null
                ? holiday(tree.HOLIDAY())
                : almanac.written(tree.DATE().getText());
    }

    private @Nullable LocalDate holiday(TerminalNode word) {
        String[] parts = word.getText().split("-", -1);
        LocalDate day = almanac.date(
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0]),
                almanac.today().getYear());
        return day != null && day.isBefore(almanac.today()) ? day.plusYears(1) : day;
    }

    @Nullable
    LocalDate date(NumberOfMonthContext tree) {
        int day = WhenReading.number(tree.ORDINAL() != null ? tree.ORDINAL() : tree.NUMBER(0));
        int years = tree.NUMBER().size() - (tree.ORDINAL() == null ? 1 : 0);
        int year = years > 0 ? WhenReading.number(tree.NUMBER(tree.NUMBER().size() - 1)) : 0;
        return almanac.date(day, WhenReading.number(tree.MONTH()), year);
    }

    /** "Dia 14 do 12". */
    private @Nullable LocalDate date(DayOfNumberContext tree) {
        List<Integer> numbers = tree.NUMBER().stream().map(WhenReading::number).toList();
        return almanac.date(numbers.get(0), numbers.get(1), numbers.size() > 2 ? numbers.get(2) : 0);
    }

    /** "Dia 10 do mês que vem" */
    private @Nullable LocalDate dayOf(DayOfMonthContext tree) {
        boolean next = tree.nearMonth().NEXT() != null || tree.nearMonth().COMING() != null;
        LocalDate month = Almanac.month(almanac.today()).from().plusMonths(next ? 1 : 0);
        int day = WhenReading.number(tree.NUMBER() == null ? tree.ORDINAL() : tree.NUMBER());
        return almanac.date(day, month.getMonthValue(), month.getYear());
    }

    LocalDate date(RelativeContext tree) {
        LocalDate today = almanac.today();
        if (tree.TODAY() != null) {
            return today;
        }
        return tree.TOMORROW() != null
                ? today.plusDays(1)
                : tree.YESTERDAY() != null ? today.minusDays(1) : today.plusDays(2);
    }

    /** "Última sexta de novembro", "segunda terça do mês que vem": nothing if that month has none. */
    private @Nullable LocalDate nth(NthWeekdayContext tree) {
        Period month = spans.month(tree.month());
        DayOfWeek weekday = WhenReading.weekday(tree.weekday().WEEKDAY());
        if (month == null) {
            return null;
        } else if (tree.LAST() != null) {
            return month.to().with(TemporalAdjusters.previousOrSame(weekday));
        }
        int number = tree.ORDINAL() != null ? WhenReading.number(tree.ORDINAL()) : SpanReading.ordinal(tree.WEEKDAY());
        LocalDate day = almanac.in(month, weekday).plusWeeks(number - 1);
        return number > 0 && month.contains(day) ? day : null;
    }

    /** "Último dia do mês", "primeiro dia de dezembro". */
    private @Nullable LocalDate nth(NthDayContext tree) {
        Period month = spans.month(tree.month());
        if (month == null || tree.LAST() != null) {
            return month == null ? null : month.to();
        }
        return WhenReading.number(tree.ORDINAL()) == 1 ? month.from() : null;
    }

    /** The day of the month that is all a phrase says. */
    static @Nullable Integer number(DayContext tree) {
        return tree instanceof NumberedDayContext numbered ? number(numbered) : null;
    }

    private static int number(NumberedDayContext tree) {
        return WhenReading.number(tree.NUMBER() == null ? tree.ORDINAL() : tree.NUMBER());
    }
}
