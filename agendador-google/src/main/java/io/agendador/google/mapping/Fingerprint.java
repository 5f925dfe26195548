package io.agendador.google.mapping;

import com.google.api.services.calendar.model.Event;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What an event says, part by part, as digests of {@value #PART} hexadecimal digits: equal parts, equal digests.
 *
 * @param rest times, zone and whose event it is
 */
record Fingerprint(String title, String description, String colour, String rest) {

    static final int PART = 16;
    static final int LENGTH = 4 * PART;

    static Fingerprint of(EventContent content) {
        return new Fingerprint(
                digest(content.summary()),
                digest(content.description()),
                digest(content.colour()),
                rest(
                        content.start().toInstant(),
                        content.end().toInstant(),
                        content.start().getZone().getId(),
                        content.environment(),
                        content.assignment().toString()));
    }

    /** Of an event of ours as it was read, with the times and the tag that were read of it. */
    static Fingerprint of(Event event, Instant start, Instant end, Tag tag) {
        return new Fingerprint(
                digest(EventText.normal(event.getSummary())),
                digest(EventText.normal(event.getDescription())),
                digest(EventText.normal(event.getColorId())),
                rest(
                        start,
                        end,
                        Moment.zone(event.getStart()),
                        tag.environment(),
                        tag.assignment().toString()));
    }

    /** That of a {@link #text()}. */
    static Fingerprint ofText(String text) {
        return new Fingerprint(
                text.substring(0, PART),
                text.substring(PART, 2 * PART),
                text.substring(2 * PART, 3 * PART),
                text.substring(3 * PART));
    }

    boolean alike(Fingerprint other) {
        return title.equals(other.title) && description.equals(other.description) && rest.equals(other.rest);
    }

    String text() {
        return title + description + colour + rest;
    }

    private static String rest(Instant start, Instant end, String zone, Environment environment, String assignment) {
        return digest(start.toString(), end.toString(), zone, environment.key(), assignment);
    }

    private static String digest(String... texts) {
        return HexFormat.of().formatHex(Sha256.of(texts)).substring(0, PART);
    }
}
