package io.agendador.google.mapping;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.Uncertainty;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * All that we write into an assignment's event, the same in each of its calendars. No attendees, so that nobody is
 * mailed; no reminders, which are everybody's own.
 *
 * @param summary the title, without whitespace around it
 * @param description shift, status and how to change it, without whitespace around it
 * @param start inclusive, in the network's zone, or at its offset if the tz database does not have that zone
 * @param end exclusive, after {@code start}, in the same zone
 * @param colour one of Google's event colours, {@code 1} to {@code 11}
 */
public record EventContent(
        String summary,
        String description,
        ZonedDateTime start,
        ZonedDateTime end,
        String colour,
        Environment environment,
        AssignmentId assignment) {

    /** Asked for once: it is put together anew each time. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    public EventContent {
        summary = EventText.normal(summary);
        description = EventText.normal(description);
        start = named(start);
        end = named(end);
        if (!end.isAfter(start) || !end.getZone().equals(start.getZone())) {
            throw new IllegalArgumentException("an event ends after it begins, in the same zone");
        }
    }

    /**
     * What this assignment's event says.
     *
     * @param uncertainty how far ahead it lies; sets the colour
     * @throws IllegalArgumentException if it is a candidate, which is never published
     * @throws io.agendador.roster.InvalidValueException if the network does not have its room or professional
     */
    public static EventContent of(Network network, Assignment assignment, Uncertainty uncertainty, EventStyle style) {
        return new Composing(network, style).content(assignment, uncertainty);
    }

    /**
     * 64 hexadecimal digits that follow from all of this and nothing else: four digests (the first 64 bits of a SHA-256
     * each) of title, description, colour, and of times, zone and tag. So it also tells which of them differs.
     */
    public String hash() {
        return Fingerprint.of(this).text();
    }

    /** Whether this is the {@link #hash} of content that differs in nothing but perhaps its colour. */
    public boolean alike(String hash) {
        return Fingerprint.of(this).alike(Fingerprint.ofText(hash));
    }

    /** What marks the event as this one. */
    public Tag tag() {
        return new Tag(environment, assignment, hash());
    }

    /** The event to be written under this id. */
    public Event toEvent(String id) {
        return new Event()
                .setId(id)
                .setSummary(summary)
                .setDescription(description)
                .setStart(time(start))
                .setEnd(time(end))
                .setColorId(colour)
                .setTransparency("opaque")
                .setExtendedProperties(Tags.properties(tag()));
    }

    private static EventDateTime time(ZonedDateTime time) {
        int shift = time.getOffset().getTotalSeconds() / 60;
        EventDateTime written =
                new EventDateTime().setDateTime(new DateTime(time.toInstant().toEpochMilli(), shift));
        return time.getZone() instanceof ZoneOffset
                ? written
                : written.setTimeZone(time.getZone().getId());
    }

    /** Google knows zones of the tz database only: of any other the offset remains, which stands in the time itself. */
    private static ZonedDateTime named(ZonedDateTime time) {
        boolean known = ZONES.contains(time.getZone().getId());
        return known ? time : time.withFixedOffsetZone();
    }
}
