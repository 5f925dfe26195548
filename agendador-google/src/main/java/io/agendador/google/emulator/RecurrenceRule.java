package io.agendador.google.emulator;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One {@code RRULE}: days, weeks, months or years, and which days of them. */
final class RecurrenceRule {

    private static final int MOST = 1000;
    private static final List<String> PARTS =
            List.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST");

    private final Moment first;
    private final RecurrenceDays days;
    private final int interval;
    private final int count;
    private final Optional<Instant> until;

    private RecurrenceRule(Map<String, String> parts, Moment first) {
        this.first = first;
        this.days = RecurrenceDays.of(parts, first.local().toLocalDate());
        this.interval = positive(parts.getOrDefault("INTERVAL", "1"));
        this.count = parts.containsKey("COUNT") ? positive(parts.getOrDefault("COUNT", "")) : Integer.MAX_VALUE;
        this.until = Optional.ofNullable(parts.get("UNTIL")).map(this::until);
        if (parts.containsKey("COUNT") && until.isPresent()) {
            throw new IllegalArgumentException("both COUNT and UNTIL");
        }
    }

    /** @throws IllegalArgumentException if it is none, or has parts that are not served */
    static RecurrenceRule parse(String text, Moment first) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : text.split(";", -1)) {
            String[] pair = part.split("=", 2);
            if (pair.length != 2 || !PARTS.contains(pair[0]) || parts.put(pair[0], pair[1]) != null) {
                throw new IllegalArgumentException("a part that is not known");
            }
        }
        return new RecurrenceRule(parts, first);
    }

    private static int positive(String number) {
        int value = Integer.parseInt(number);
        if (value < 1) {
            throw new IllegalArgumentException("not positive");
        }
        return value;
    }

    private Instant until(String text) {
        if (text.length() == 8) {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    .plusDays(1)
                    .atStartOfDay(first.zone())
                    .toInstant()
                    .minusNanos(1);
        }
        LocalDateTime local =
                LocalDateTime.parse(text.substring(0, 15), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        return local.atZone(text.endsWith("Z") ? ZoneOffset.UTC : first.zone()).toInstant();
    }

    /** In order, without those that other lines take out. */
    List<LocalDateTime> starts(Instant before) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDate start = first.local().toLocalDate();
        for (int period = 0; period < MOST * 10; period++) {
            for (LocalDate day : days.of(start, (long) period * interval)) {
                LocalDateTime at = day.atTime(first.local().toLocalTime());
                Instant instant = at.atZone(first.zone()).toInstant();
                boolean over = starts.size() >= Math.min(count, MOST)
                        || !instant.isBefore(before)
                        || until.filter(instant::isAfter).isPresent();
                if (over) {
                    return starts;
                }
                if (!day.isBefore(start)) {
                    starts.add(at);
                }
            }
        }
        return starts;
    }

    static DayOfWeek day(String code) {
        int at = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").indexOf(code);
        return DayOfWeek.of(at + 1);
    }
}
