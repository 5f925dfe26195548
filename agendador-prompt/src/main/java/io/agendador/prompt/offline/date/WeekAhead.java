package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * "Semana que vem tira a Gabi da terça e a Duda da quinta": a week at the head of a sentence is that of the weekdays in it,
 * where each part names some and nothing is said of the week itself.
 */
public final class WeekAhead {

    /** What may be said of the week, or needs it beside its days. */
    private static final Sign[] OF_WEEKS = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.CLEAR,
        Sign.AGAIN,
        Sign.LIMIT,
        Sign.RELIMIT,
        Sign.ONLY,
        Sign.EXCEPT,
        Sign.WITHOUT,
        Sign.HOURS,
        Sign.DOUBLE,
        Sign.EVERY,
        Sign.REST
    };

    private WeekAhead() {}

    public static void weekdays(List<Item> items, Almanac almanac) {
        for (int at = 0; at + 1 < items.size(); at++) {
            if (heads(items, at)) {
                int from = items.get(at + 1).is(Sign.COMMA, Sign.COLON) ? at + 2 : at + 1;
                int to = from;
                while (to < items.size() && !items.get(to).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
                    to++;
                }
                Period week = items.get(at).whenOf().periods().get(0);
                if (each(items.subList(from, to), week, almanac.today())) {
                    items.subList(from, to)
                            .replaceAll(it -> it.is(Sign.W) && plain(it.whenOf()) ? it.when(within(it, week)) : it);
                    items.subList(at, from).clear();
                }
            }
        }
    }

    /** A single week, before anything else is said. */
    private static boolean heads(List<Item> items, int at) {
        int before = at - 1;
        while (before >= 0 && items.get(before).is(Sign.IN, Sign.A, Sign.OF, Sign.TO, Sign.LIGHT, Sign.COMMA)) {
            before--;
        }
        When when = items.get(at).is(Sign.W) ? items.get(at).whenOf() : null;
        return when != null
                && (before < 0 || items.get(before).is(Sign.STOP, Sign.SEMICOLON))
                && when.doubt() == null
                && when.periods().size() == 1
                && when.weekdays().isEmpty()
                && when.periods()
                        .get(0)
                        .equals(Week.of(when.periods().get(0).from()).period());
    }

    private static boolean each(List<Item> tail, Period week, LocalDate today) {
        if (tail.stream().anyMatch(it -> it.is(OF_WEEKS))) {
            return false;
        }
        List<Item> part = new ArrayList<>();
        boolean all = true;
        for (Item item : tail) {
            if (item.separates()) {
                all &= part.isEmpty() || dated(part, week, today);
                part.clear();
            } else {
                part.add(item);
            }
        }
        return all
                && (part.isEmpty() || dated(part, week, today))
                && tail.stream().anyMatch(it -> it.is(Sign.W));
    }

    /** Weekdays and nothing more of a date, all of them to come. */
    private static boolean dated(List<Item> part, Period week, LocalDate today) {
        List<Item> days = part.stream().filter(it -> it.is(Sign.W)).toList();
        return !days.isEmpty()
                && days.stream()
                        .allMatch(day -> inside(day.whenOf(), week)
                                || (plain(day.whenOf())
                                        && within(day, week).periods().stream()
                                                .allMatch(it -> it.from().isAfter(today))));
    }

    private static boolean plain(When when) {
        return when.kind() == When.Kind.DAYS
                && !when.weekdays().isEmpty()
                && when.within().isEmpty();
    }

    /** "De terça a quinta", if these are of that week already. */
    private static boolean inside(When when, Period week) {
        return when.doubt() == null
                && !when.periods().isEmpty()
                && when.kind() == When.Kind.SPAN
                && when.periods().stream()
                        .allMatch(it -> week.contains(it.from()) && week.contains(it.to()) && !it.equals(week));
    }

    private static When within(Item days, Period week) {
        List<DayOfWeek> weekdays = days.whenOf().weekdays();
        List<Period> dates = week.days()
                .filter(it -> weekdays.contains(it.getDayOfWeek()))
                .map(Period::day)
                .toList();
        return new When(When.Kind.DAYS, dates, weekdays, null).within(List.of(week));
    }
}
