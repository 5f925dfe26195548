package io.agendador.google.mapping;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.AssignmentId;
import java.math.BigInteger;

/** The Google ids of our events. They follow from what is mirrored where, so that no event can be written twice. */
public final class EventIds {

    /** As many digits to base 32 as 256 bits need. */
    private static final int LENGTH = 52;

    private EventIds() {}

    /**
     * The id of an assignment's event in this calendar: 52 characters {@code 0-9a-v}, a SHA-256 as a number to base 32.
     *
     * @param generation 0 for the first; one more after each deletion, for Google never frees an id
     * @throws IllegalArgumentException if the generation is negative
     */
    public static String of(AssignmentId assignment, MirrorCalendar calendar, Environment environment, int generation) {
        if (generation < 0) {
            throw new IllegalArgumentException("a generation counts from 0, found " + generation);
        }
        byte[] hash = Sha256.of(environment.key(), assignment.toString(), calendar.key(), Integer.toString(generation));
        String digits = new BigInteger(1, hash).toString(32);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
