package io.agendador.shell.weeks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is done at which minute, by the clock of the town. */
final class Timetable {

    private final LocalDate first;
    private final ZoneId zone;
    private final Map<LocalDateTime, Runnable> deeds = new TreeMap<>();

    Timetable(LocalDate first, ZoneId zone) {
        this.first = first;
        this.zone = zone;
    }

    /** So many days after the first; what was planned for that minute before is done before. */
    void at(int day, int hour, int minute, Runnable what) {
        deeds.merge(day(day).atTime(LocalTime.of(hour, minute)), what, (one, other) -> () -> {
            one.run();
            other.run();
        });
    }

    LocalDate day(int number) {
        return first.plusDays(number);
    }

    Instant time(int day, int hour, int minute) {
        return day(day).atTime(hour, minute).atZone(zone).toInstant();
    }

    Optional<Runnable> at(Instant minute) {
        return Optional.ofNullable(deeds.get(LocalDateTime.ofInstant(minute, zone)));
    }
}
