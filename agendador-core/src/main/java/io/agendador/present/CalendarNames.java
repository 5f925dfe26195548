package io.agendador.present;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import java.util.Comparator;

/** What people call the calendars that mirror one network's roster. Immutable. */
public final class CalendarNames {

    private final Texts texts;
    private final Network network;

    /** Names in the language of the texts. */
    public CalendarNames(Texts texts, Network network) {
        this.texts = texts;
        this.network = network;
    }

    /** {@code controle}, {@code Ana Moura} or {@code Savassi - Sala 1}. */
    public String of(MirrorCalendar calendar) {
        ProfessionalId professional = calendar.professional();
        if (professional != null) {
            return network.professionalName(professional);
        }
        RoomId room = calendar.room();
        return room == null ? texts.word(calendar.kind()) : network.roomName(room);
    }

    /** As it can be typed, no other being called so: {@code profissional Ana Moura}. */
    public String qualified(MirrorCalendar calendar) {
        return calendar.kind() == MirrorCalendar.Kind.CONTROL
                ? of(calendar)
                : texts.word(calendar.kind()) + " " + of(calendar);
    }

    /** Within a sentence: {@code a agenda de Ana Moura}. */
    String told(MirrorCalendar calendar) {
        return texts.text("calendar." + calendar.kind(), of(calendar));
    }

    /** By kind, then as people order names. */
    Comparator<MirrorCalendar> order() {
        return Comparator.comparing(MirrorCalendar::kind)
                .thenComparing(this::of)
                .thenComparing(Comparator.naturalOrder());
    }
}
