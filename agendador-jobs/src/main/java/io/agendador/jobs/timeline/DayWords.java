package io.agendador.jobs.timeline;

import io.agendador.jobs.schedule.Cron;
import io.agendador.present.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/** Days, weekdays and months in words. */
final class DayWords {

    private static final int DAYS = 31;
    private static final int WEEK = 7;

    private final Texts texts;

    DayWords(Texts texts) {
        this.texts = texts;
    }

    /** Whether no day of its months is left out. */
    boolean everyDay(Cron cron) {
        boolean days = cron.daysOfMonth().size() == DAYS;
        boolean weekdays = cron.weekdays().size() == WEEK;
        return cron.eitherDay() ? days || weekdays : days && weekdays;
    }

    /** Whether its days are said in a word or two. */
    boolean brief(Cron cron) {
        return everyDay(cron)
                || cron.weekdays().size() == WEEK
                || (cron.daysOfMonth().size() == DAYS && cron.weekdays().size() == 1);
    }

    /** Those of a cron that leaves some out. */
    String of(Cron cron) {
        if (cron.weekdays().size() == WEEK) {
            return days(cron.daysOfMonth());
        }
        if (cron.daysOfMonth().size() == DAYS) {
            return weekdays(cron.weekdays());
        }
        return texts.text(
                cron.eitherDay() ? "cron.either" : "cron.both", days(cron.daysOfMonth()), weekdays(cron.weekdays()));
    }

    /** Named as the language names them. */
    String months(List<Month> months) {
        List<Integer> numbers = months.stream().map(Month::getValue).toList();
        return Numbers.said(numbers, it -> texts.text("month." + Month.of(it)), texts);
    }

    private String days(List<Integer> days) {
        String named = Numbers.said(days, String::valueOf, texts);
        return texts.text(days.size() == 1 ? "cron.on-day" : "cron.on-days", named);
    }

    /** Named as the language names them. */
    String weekdays(List<DayOfWeek> weekdays) {
        DayOfWeek first = first(weekdays);
        DayOfWeek last = first.plus(weekdays.size() - 1L);
        boolean inARow = weekdays.size() > 2
                && weekdays.stream()
                        .allMatch(it -> Math.floorMod(it.getValue() - first.getValue(), WEEK) < weekdays.size());
        return inARow
                ? texts.text("cron.weekdays", name(first), name(last))
                : Numbers.list(
                        weekdays.stream().map(it -> texts.text("cron.on." + it)).toList(), texts);
    }

    private String name(DayOfWeek day) {
        return texts.text("cron.weekday." + day);
    }

    /** The one that no other comes before: some rows go over the end of the week. */
    private static DayOfWeek first(List<DayOfWeek> weekdays) {
        return weekdays.stream()
                .filter(it -> !weekdays.contains(it.minus(1)))
                .findFirst()
                .orElse(weekdays.get(0));
    }
}
