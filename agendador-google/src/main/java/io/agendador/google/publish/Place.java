package io.agendador.google.publish;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.Comparator;

/** Where one event can stand: a slot in a calendar. Ordered by calendar and slot. */
record Place(MirrorCalendar calendar, Slot slot) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::calendar).thenComparing(Place::slot);

    static Place of(Step step) {
        return new Place(step.calendar(), step.slot());
    }

    static Place of(Refused refused) {
        return new Place(refused.calendar(), refused.slot());
    }

    Refused refused(ProfessionalId professional, Why why) {
        return new Refused(calendar, slot, professional, why);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
