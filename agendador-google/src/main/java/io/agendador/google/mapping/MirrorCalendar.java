package io.agendador.google.mapping;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a network's calendars.
 *
 * @param professional whose, exactly for {@link CalendarKind#PROFESSIONAL}
 * @param room which one's, exactly for {@link CalendarKind#ROOM}
 */
public record MirrorCalendar(
        CalendarKind kind,
        @Nullable ProfessionalId professional,
        @Nullable RoomId room) {

    private static final MirrorCalendar CONTROL = new MirrorCalendar(CalendarKind.CONTROL, null, null);

    public MirrorCalendar {
        if ((kind == CalendarKind.PROFESSIONAL) != (professional != null)
                || (kind == CalendarKind.ROOM) != (room != null)) {
            throw new IllegalArgumentException("a calendar is of one professional, of one room, or of neither");
        }
    }

    /** The network's. */
    public static MirrorCalendar control() {
        return CONTROL;
    }

    /** This professional's. */
    public static MirrorCalendar of(ProfessionalId professional) {
        return new MirrorCalendar(CalendarKind.PROFESSIONAL, professional, null);
    }

    /** This room's. */
    public static MirrorCalendar of(RoomId room) {
        return new MirrorCalendar(CalendarKind.ROOM, null, room);
    }

    /** {@code control}, {@code professional/<id>}, {@code room/<id>}: stable, unique within a network. */
    public String key() {
        if (professional != null) {
            return "professional/" + professional;
        }
        return room == null ? "control" : "room/" + room;
    }

    /** The one of this {@link #key()}, letter by letter. */
    public static Optional<MirrorCalendar> ofKey(String key) {
        if (key.equals(CONTROL.key())) {
            return Optional.of(CONTROL);
        }
        int slash = key.indexOf('/');
        return Uuids.read(key.substring(slash + 1))
                .map(id -> ofKind(key, id))
                .filter(it -> it.key().equals(key));
    }

    private static MirrorCalendar ofKind(String key, UUID id) {
        return key.startsWith("room") ? of(new RoomId(id)) : of(new ProfessionalId(id));
    }
}
