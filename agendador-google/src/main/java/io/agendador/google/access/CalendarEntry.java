package io.agendador.google.access;

/**
 * A calendar as Google tells of it.
 *
 * @param id Google's id, never to be logged
 * @param description as its maker or a person wrote it; empty if there is none
 * @param zone an IANA zone id, as Google spells it; empty if it told none
 */
public record CalendarEntry(String id, String summary, String description, String zone) {

    /** Nothing that may not be logged. */
    @Override
    public String toString() {
        return "CalendarEntry[zone=" + zone + "]";
    }
}
