package io.agendador.google.emulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which days a rule means within one day, week, month or year. */
record RecurrenceDays(
        Frequency frequency,
        List<WeekDay> weekDays,
        List<Integer> monthDays,
        List<Integer> months,
        List<Integer> positions,
        DayOfWeek weekStart) {

    /** How long a period is. */
    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** @param ordinal which one of the month or year, from its end if negative; 0 for each */
    record WeekDay(int ordinal, DayOfWeek day) {

        static WeekDay parse(String text) {
            int split = text.length() - 2;
            return new WeekDay(
                    split == 0 ? 0 : Integer.parseInt(text.substring(0, split)),
                    RecurrenceRule.day(text.substring(split)));
        }
    }

    static RecurrenceDays of(Map<String, String> parts, LocalDate start) {
        Frequency frequency = Frequency.valueOf(
                Optional.ofNullable(parts.get("FREQ")).orElseThrow(() -> new IllegalArgumentException("no FREQ")));
        List<WeekDay> weekDays = values(parts, "BYDAY").map(WeekDay::parse).toList();
        List<Integer> monthDays = numbers(parts, "BYMONTHDAY");
        List<Integer> months = numbers(parts, "BYMONTH");
        boolean open = weekDays.isEmpty() && monthDays.isEmpty();
        if (open && frequency == Frequency.WEEKLY) {
            weekDays = List.of(new WeekDay(0, start.getDayOfWeek()));
        } else if (open && frequency != Frequency.DAILY) {
            monthDays = List.of(start.getDayOfMonth());
            months = frequency == Frequency.YEARLY && months.isEmpty() ? List.of(start.getMonthValue()) : months;
        }
        return new RecurrenceDays(
                frequency,
                weekDays,
                monthDays,
                months,
                numbers(parts, "BYSETPOS"),
                RecurrenceRule.day(parts.getOrDefault("WKST", "MO")));
    }

    private static Stream<String> values(Map<String, String> parts, String name) {
        return Stream.ofNullable(parts.get(name)).flatMap(it -> Stream.of(it.split(",", -1)));
    }

    private static List<Integer> numbers(Map<String, String> parts, String name) {
        return values(parts, name).map(Integer::parseInt).toList();
    }

    /** The days of a period, so many after the one in which the start lies, in order. */
    List<LocalDate> of(LocalDate start, long period) {
        List<LocalDate> days = all(start, period)
                .filter(it -> months.isEmpty() || months.contains(it.getMonthValue()))
                .filter(it -> monthDays.isEmpty() || inMonth(it))
                .filter(it -> weekDays.isEmpty() || weekDays.stream().anyMatch(day -> is(it, day)))
                .toList();
        return positions.isEmpty()
                ? days
                : IntStream.range(0, days.size())
                        .filter(it -> positions.contains(it + 1) || positions.contains(it - days.size()))
                        .mapToObj(days::get)
                        .toList();
    }

    private Stream<LocalDate> all(LocalDate start, long period) {
        LocalDate week = start.with(TemporalAdjusters.previousOrSame(weekStart)).plusWeeks(period);
        LocalDate month = start.withDayOfMonth(1).plusMonths(period);
        LocalDate year = start.withDayOfYear(1).plusYears(period);
        return switch (frequency) {
            case DAILY -> Stream.of(start.plusDays(period));
            case WEEKLY -> week.datesUntil(week.plusWeeks(1));
            case MONTHLY -> month.datesUntil(month.plusMonths(1));
            case YEARLY -> year.datesUntil(year.plusYears(1));
        };
    }

    private boolean inMonth(LocalDate day) {
        int fromEnd = day.getDayOfMonth() - YearMonth.from(day).lengthOfMonth() - 1;
        return monthDays.contains(day.getDayOfMonth()) || monthDays.contains(fromEnd);
    }

    private boolean is(LocalDate day, WeekDay wanted) {
        if (!day.getDayOfWeek().equals(Objects.requireNonNull(wanted.day()))) {
            return false;
        }
        if (wanted.ordinal() == 0) {
            return true;
        }
        boolean ofYear = frequency == Frequency.YEARLY && months.isEmpty();
        int index = ofYear ? day.getDayOfYear() : day.getDayOfMonth();
        int length = ofYear ? day.lengthOfYear() : day.lengthOfMonth();
        return wanted.ordinal() > 0
                ? (index - 1) / 7 + 1 == wanted.ordinal()
                : (length - index) / 7 + 1 == -wanted.ordinal();
    }
}
