package io.agendador.mirror;

import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the calendars that mirror the roster. Ordered by kind and id.
 *
 * @param professional whose it is; null unless it is a professional's
 * @param room the room's; null unless it is a room's
 */
public record MirrorCalendar(
        Kind kind,
        @Nullable ProfessionalId professional,
        @Nullable RoomId room) implements Comparable<MirrorCalendar> {

    /** What a calendar shows. */
    public enum Kind {
        /** All assignments of the network. */
        CONTROL,
        /** Those of one professional. */
        PROFESSIONAL,
        /** Those of one room. */
        ROOM
    }

    /** The one that shows all assignments. */
    public static final MirrorCalendar CONTROL = new MirrorCalendar(Kind.CONTROL, null, null);

    private static final Comparator<MirrorCalendar> ORDER =
            Comparator.comparing(MirrorCalendar::kind).thenComparing(MirrorCalendar::key);

    public MirrorCalendar {
        if ((kind == Kind.PROFESSIONAL) != (professional != null) || (kind == Kind.ROOM) != (room != null)) {
            throw new IllegalArgumentException("a calendar is a professional's, a room's, or neither");
        }
    }

    /** The professional's. */
    public static MirrorCalendar of(ProfessionalId professional) {
        return new MirrorCalendar(Kind.PROFESSIONAL, professional, null);
    }

    /** The room's. */
    public static MirrorCalendar of(RoomId room) {
        return new MirrorCalendar(Kind.ROOM, null, room);
    }

    /** The three that show this assignment. */
    public static List<MirrorCalendar> of(Assignment assignment) {
        return List.of(
                CONTROL, of(assignment.professional()), of(assignment.slot().room()));
    }

    /** What tells it from all others, and never changes: its kind, and whose it is. */
    public String key() {
        UUID subject = professional != null ? professional.value() : room != null ? room.value() : null;
        return subject == null ? kind.name() : kind + "/" + subject;
    }

    @Override
    public int compareTo(MirrorCalendar other) {
        return ORDER.compare(this, other);
    }
}
