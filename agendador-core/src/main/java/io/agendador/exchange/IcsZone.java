package io.agendador.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A time zone within a calendar, with the clock changes that a reader needs and no others: what is planned by these rules
 * is read by these rules, whatever the reader knows of the zone.
 */
record IcsZone(ZoneId zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** Its name within the calendar; an offset loses its colon, which a parameter must not hold. */
    String id() {
        return zone.getId().replace(":", "");
    }

    /** The parameter and value of a property that holds this time. */
    String property(String name) {
        return name + ";TZID=" + id();
    }

    String local(ZonedDateTime time) {
        return LOCAL.format(time);
    }

    static String utc(Instant instant) {
        return LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** The zone's component, good from the first to the last instant. */
    void write(Instant first, Instant last, IcsText out) {
        ZoneRules rules = zone.getRules();
        out.line("BEGIN", "VTIMEZONE").line("TZID", id());
        // The one that is in force at the first instant, and those after it.
        ZoneOffsetTransition change = rules.previousTransition(first.plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            write("STANDARD", EVER, offset, offset, out);
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            write(change, rules, out);
            change = rules.nextTransition(change.getInstant());
        }
        out.line("END", "VTIMEZONE");
    }

    private static void write(ZoneOffsetTransition change, ZoneRules rules, IcsText out) {
        String kind = rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        write(kind, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), out);
    }

    private static void write(String kind, LocalDateTime start, ZoneOffset from, ZoneOffset to, IcsText out) {
        out.line("BEGIN", kind)
                .line("DTSTART", LOCAL.format(start))
                .line("TZOFFSETFROM", offset(from))
                .line("TZOFFSETTO", offset(to))
                .line("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        return DateTimeFormatter.ofPattern(offset.getTotalSeconds() % 60 == 0 ? "xx" : "xxxx", Locale.ROOT)
                .format(offset);
    }
}
