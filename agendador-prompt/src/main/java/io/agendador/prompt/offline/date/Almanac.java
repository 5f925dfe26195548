package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What days, weeks and months are on the day of the prompt. */
public record Almanac(LocalDate today, int horizonWeeks) {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("abr", 4),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("ago", 8),
            Map.entry("set", 9),
            Map.entry("out", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12));

    private static final List<String> WEEKDAYS =
            List.of("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo");

    /** The next such weekday, from tomorrow on. */
    LocalDate next(DayOfWeek weekday) {
        return today.with(TemporalAdjusters.next(weekday));
    }

    LocalDate in(Period week, DayOfWeek weekday) {
        return week.from().with(TemporalAdjusters.nextOrSame(weekday));
    }

    public Period thisWeek() {
        return Week.of(today).period();
    }

    public Period nextWeek() {
        return Week.of(today).plus(1).period();
    }

    Period lastWeek() {
        return Week.of(today).plus(-1).period();
    }

    /** The week of this number in the horizon; nothing for one that cannot be meant. */
    @Nullable
    Period week(int number) {
        return number < 1 || number > 12
                ? null
                : Week.first(today).plus(number - 1).period();
    }

    Period horizon() {
        return Period.weeks(Week.first(today), horizonWeeks);
    }

    /** From that day on, to the end of what is planned. */
    public When from(LocalDate day) {
        LocalDate end = horizon().to();
        return new When(Kind.FROM, List.of(new Period(day, end.isBefore(day) ? day : end)), List.of(), null);
    }

    static Period month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The first such day from today on. */
    @Nullable
    LocalDate day(int number) {
        for (int months = 0; months < 3; months++) {
            LocalDate day = date(number, today.getMonthValue() + months, 0);
            if (day != null && !day.isBefore(today)) {
                return day;
            }
        }
        return null;
    }

    /** The day of this month that lies nearest, of this year if one is given; nothing if there is none. */
    @Nullable
    LocalDate date(int day, int month, int year) {
        try {
            if (year > 0) {
                return LocalDate.of(year < 100 ? 2000 + year : year, month, day);
            }
            LocalDate date = LocalDate.of(today.getYear() + (month - 1) / 12, (month - 1) % 12 + 1, day);
            if (date.isBefore(today.minusMonths(6))) {
                return date.plusYears(1);
            }
            return date.isAfter(today.plusMonths(6)) && month <= 12 ? date.minusYears(1) : date;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** {@code 14/12}, {@code 14/12/2026}, {@code 14/dez}, {@code 2026-12-14}; nothing if there is no such day. */
    @Nullable
    LocalDate written(String text) {
        String[] parts = text.split("[-/.]", -1);
        Integer month = MONTHS.get(parts[1].length() > 2 ? parts[1].substring(0, 3) : parts[1]);
        if (month == null) {
            month = Integer.parseInt(parts[1]);
        }
        if (month > 12) {
            return null;
        }
        return parts[0].length() == 4
                ? date(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[0]))
                : date(Integer.parseInt(parts[0]), month, parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    static String name(DayOfWeek weekday) {
        return WEEKDAYS.get(weekday.getValue() - 1);
    }

    /** As it can be written in a prompt without any doubt. */
    public static Choice choice(LocalDate date) {
        String words =
                name(date.getDayOfWeek()) + " " + date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
        return new Choice(words, words);
    }

    public static Choice choice(Period week) {
        String from = week.from().format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
        String to = week.to().format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
        return new Choice(from + " a " + to, "de " + from + " a " + to);
    }
}
