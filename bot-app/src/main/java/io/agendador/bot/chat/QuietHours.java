package io.agendador.bot.chat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people are not told anything unasked, each day; what comes then waits until their end.
 *
 * @param from inclusive
 * @param to exclusive; before {@code from} if they last over midnight; the same for none
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** From ten at night until seven. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** None. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /**
     * Reads {@code 22:00-07:00}.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static QuietHours parse(String text) {
        String[] parts = text.strip().split("\\s*-\\s*", -1);
        try {
            if (parts.length == 2) {
                return new QuietHours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
            }
        } catch (DateTimeException unreadable) {
            // Told below.
        }
        throw new IllegalArgumentException("quiet hours are two times, such as 22:00-07:00");
    }

    /** When something that comes now may be told: at once, or when they end. */
    public Instant told(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        if (!holds(local.toLocalTime())) {
            return now;
        }
        ZonedDateTime end = local.with(to);
        return (end.isAfter(local) ? end : local.plusDays(1).with(to)).toInstant();
    }

    private boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : !from.equals(to) && (begun || !over);
    }
}
