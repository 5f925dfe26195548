package io.agendador.google.mapping;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;

/**
 * The names of a network's calendars: {@code [<network>] <professional>}, {@code <location> - <room>}, and the control
 * calendar's own. Outside of production each begins with its environment, {@code (dev) }, so that nobody takes a
 * rehearsal for the real thing.
 *
 * @param control the control calendar's, without its environment
 */
public record CalendarNames(Network network, Environment environment, String control) {

    /** The name of this one; an id stands for who or what the network does not have. */
    public String of(MirrorCalendar calendar) {
        String mark = environment == Environment.PROD ? "" : "(" + environment.key() + ") ";
        return mark + plain(calendar);
    }

    private String plain(MirrorCalendar calendar) {
        ProfessionalId professional = calendar.professional();
        if (professional != null) {
            return "[" + network.name() + "] " + network.professionalName(professional);
        }
        RoomId room = calendar.room();
        return room == null ? control : network.roomName(room);
    }
}
