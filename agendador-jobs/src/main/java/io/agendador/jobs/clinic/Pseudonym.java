package io.agendador.jobs.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.mirror.MirrorCalendar;
import java.util.Locale;
import java.util.UUID;

/** What a calendar is called where neither its id nor whose it is may stand. */
final class Pseudonym {

    private static final int DIGITS = 8;

    private Pseudonym() {}

    /** {@code control}, or such as {@code room-3f2a91c0}: always the same of the same calendar. */
    static String of(MirrorCalendar calendar) {
        String digits = UUID.nameUUIDFromBytes(calendar.key().getBytes(UTF_8)).toString();
        return switch (calendar.kind()) {
            case CONTROL -> calendar.kind().name().toLowerCase(Locale.ROOT);
            case PROFESSIONAL -> "person-" + digits.substring(0, DIGITS);
            case ROOM -> "room-" + digits.substring(0, DIGITS);
        };
    }
}
