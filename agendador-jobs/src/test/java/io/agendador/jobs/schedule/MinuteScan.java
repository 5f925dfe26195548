package io.agendador.jobs.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** What is due, found out by looking at every minute, and by reading the fields by hand. */
final class MinuteScan {

    private final String[] fields;
    private final boolean[] minutes;
    private final boolean[] hours;
    private final boolean[] days;
    private final boolean[] months;
    private final boolean[] weekdays;
    private final ZoneId zone;

    MinuteScan(String cron, ZoneId zone) {
        this.fields = cron.split(" ", -1);
        this.zone = zone;
        this.minutes = values(fields[0], 59);
        this.hours = values(fields[1], 23);
        this.days = values(fields[2], 31);
        this.months = values(fields[3], 12);
        this.weekdays = values(fields[4], 6);
    }

    private static boolean[] values(String field, int last) {
        boolean[] values = new boolean[last + 1];
        for (int value = 0; value <= last; value++) {
            values[value] = in(field, value, last);
        }
        return values;
    }

    List<Instant> between(Instant from, Instant until) {
        List<Instant> due = new ArrayList<>();
        for (Instant it = from; it.isBefore(until); it = it.plusSeconds(60)) {
            if (due(it)) {
                due.add(it);
            }
        }
        return due;
    }

    private boolean due(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        boolean second = !at.withEarlierOffsetAtOverlap().getOffset().equals(at.getOffset());
        return (matches(at.toLocalDateTime()) && (!second || interval())) || makesUp(instant);
    }

    /** At the first minute after a gap: did the gap swallow one, of a day that there is? */
    private boolean makesUp(Instant instant) {
        ZoneOffsetTransition change = zone.getRules().previousTransition(instant.plusNanos(1));
        if (everyHour()
                || change == null
                || !change.isGap()
                || !change.getInstant().equals(instant)) {
            return false;
        }
        for (LocalDateTime it = change.getDateTimeBefore();
                it.isBefore(change.getDateTimeAfter());
                it = it.plusMinutes(1)) {
            if (matches(it) && exists(it.toLocalDate())) {
                return true;
            }
        }
        return false;
    }

    private boolean exists(LocalDate day) {
        return ZonedDateTime.ofLocal(day.atStartOfDay(), zone, ZoneOffset.UTC)
                .toLocalDate()
                .equals(day);
    }

    private boolean everyHour() {
        for (int hour = 0; hour < 24; hour++) {
            if (!hours[hour]) {
                return false;
            }
        }
        return true;
    }

    private boolean interval() {
        return everyHour() || fields[0].contains("*") || fields[0].contains("-") || fields[0].contains("/");
    }

    private boolean matches(LocalDateTime local) {
        boolean day = days[local.getDayOfMonth()];
        boolean weekday = weekdays[local.getDayOfWeek().getValue() % 7];
        boolean either = !fields[2].startsWith("*") && !fields[4].startsWith("*");
        return minutes[local.getMinute()]
                && hours[local.getHour()]
                && months[local.getMonthValue()]
                && (either ? day || weekday : day && weekday);
    }

    private static boolean in(String field, int value, int last) {
        for (String part : field.split(",", -1)) {
            String[] step = part.split("/", -1);
            String[] range = step[0].split("-", -1);
            int from = step[0].equals("*") ? (last == 31 || last == 12 ? 1 : 0) : Integer.parseInt(range[0]);
            int to = range.length == 2
                    ? Integer.parseInt(range[1])
                    : step[0].equals("*") || step.length == 2 ? last : from;
            int every = step.length == 2 ? Integer.parseInt(step[1]) : 1;
            if (value >= from && value <= to && (value - from) % every == 0) {
                return true;
            }
        }
        return false;
    }

    static Duration shortestInterval(List<Instant> due) {
        Duration shortest = Duration.ofDays(9999);
        for (int at = 1; at < due.size(); at++) {
            Duration between = Duration.between(due.get(at - 1), due.get(at));
            shortest = between.compareTo(shortest) < 0 ? between : shortest;
        }
        return shortest;
    }
}
