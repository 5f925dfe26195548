package io.agendador.bot.chat;

import io.agendador.roster.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Weeks and days as people name them behind a command: {@code 2} for the second of the horizon, {@code 28/11}. */
record WeekWords(LocalDate today) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final int MOST = 12;

    /** The first of the horizon for nothing; nothing for what is no week. */
    Optional<Week> week(String typed) {
        Week first = Week.first(today);
        if (typed.isEmpty()) {
            return Optional.of(first);
        }
        if (NUMBER.matcher(typed).matches()) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= MOST ? Optional.of(first.plus(number - 1)) : Optional.empty();
        }
        return day(typed).map(Week::of);
    }

    /** The day; without a year, the nearest one. */
    Optional<LocalDate> day(String typed) {
        Matcher matcher = DAY.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
            String year = matcher.group(3);
            return Optional.of(year == null ? nearest(day) : day.atYear(Integer.parseInt(year)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private LocalDate nearest(MonthDay day) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(it -> day.atYear(today.getYear() + it))
                .min(Comparator.comparing(it -> Math.abs(it.toEpochDay() - today.toEpochDay())))
                .orElseThrow();
    }
}
