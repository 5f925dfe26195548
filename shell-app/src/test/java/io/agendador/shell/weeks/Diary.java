package io.agendador.shell.weeks;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What happened day by day, and what should not have. */
final class Diary {

    private final InstantSource clock;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    Diary(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    void say(String what) {
        lines.add(today() + " " + what);
    }

    void quote(List<String> text) {
        lines.addAll(text);
    }

    void check(boolean fine, String otherwise) {
        if (!fine) {
            wrong.add(clock.instant().atZone(zone).toLocalDateTime() + " " + otherwise);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
