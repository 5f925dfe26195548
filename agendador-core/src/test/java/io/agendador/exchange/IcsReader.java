package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;

/** Reads calendars with another's library, which knows nothing of how they were written, and refuses what is not valid. */
final class IcsReader {

    static {
        // What it knows of time zones must not come from the net.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private IcsReader() {}

    /** An event as it was read. */
    record Event(
            String uid,
            Instant stamp,
            Instant start,
            Instant end,
            int sequence,
            String summary,
            String location,
            String description,
            String status) {}

    static List<Event> events(byte[] file) {
        return calendar(file).<VEvent>getComponents(Component.VEVENT).stream()
                .map(IcsReader::event)
                .toList();
    }

    static String name(byte[] file) {
        return value(calendar(file), "NAME");
    }

    private static Calendar calendar(byte[] file) {
        checkLines(file);
        try {
            // Under another name the reader knows nothing of the zone but what the file says.
            String renamed = new String(file, StandardCharsets.UTF_8).replaceAll("TZID([=:])", "TZID$1Nowhere-");
            Calendar calendar =
                    new CalendarBuilder().build(new ByteArrayInputStream(renamed.getBytes(StandardCharsets.UTF_8)));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private static Event event(VEvent it) {
        Instant start = it.<DtStart<ZonedDateTime>>getRequiredProperty(Property.DTSTART)
                .getDate()
                .toInstant();
        return new Event(
                value(it, Property.UID),
                it.<DtStamp>getRequiredProperty(Property.DTSTAMP).getDate(),
                start,
                it.<ZonedDateTime>getEndDate(false)
                        .map(end -> end.getDate().toInstant())
                        .orElse(start),
                Integer.parseInt(value(it, Property.SEQUENCE)),
                value(it, Property.SUMMARY),
                value(it, Property.LOCATION),
                value(it, Property.DESCRIPTION),
                value(it, Property.STATUS));
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }

    /** What the library is lenient about: each line ends with CR LF and has at most 75 octets. */
    private static void checkLines(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n", -1))
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
