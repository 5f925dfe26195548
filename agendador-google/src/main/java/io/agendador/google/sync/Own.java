package io.agendador.google.sync;

import io.agendador.google.access.CalendarEntry;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.NetworkId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The account's calendars as they were listed, and which of them can be taken for a calendar of ours. */
final class Own {

    private static final String MARK = "agendador/";

    private final List<CalendarEntry> entries;
    private final String prefix;

    Own(List<CalendarEntry> entries, String environment, NetworkId network) {
        this.entries =
                entries.stream().sorted(Comparator.comparing(CalendarEntry::id)).toList();
        this.prefix = MARK + environment + "/" + network + "/";
    }

    /** What the description of this calendar says: by it is found again what was made just before a crash. */
    String mark(MirrorCalendar calendar) {
        return prefix + calendar.key();
    }

    Optional<CalendarEntry> of(String googleId) {
        return entries.stream().filter(it -> it.id().equals(googleId)).findFirst();
    }

    /** One with its mark, or one that somebody made under its name; none that is linked. */
    Optional<CalendarEntry> unlinked(MirrorCalendar calendar, String name, List<CalendarRow> linked) {
        Set<String> taken = linked.stream().map(CalendarRow::googleId).collect(Collectors.toSet());
        List<CalendarEntry> free =
                entries.stream().filter(it -> !taken.contains(it.id())).toList();
        return free.stream()
                .filter(it -> it.description().strip().equals(mark(calendar)))
                .findFirst()
                .or(() -> free.stream()
                        .filter(it -> it.summary().equals(name))
                        .filter(it -> !it.description().strip().startsWith(MARK))
                        .findFirst());
    }
}
