package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.ProfessionalId;
import java.util.Optional;

/** The professional's or the room's copy was changed alike before: one thing somebody wants, not two. */
final class Echoed implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        return it.others().stream()
                .filter(other -> it.said().aboutPlace() && other.says(it.said(), it.copy()) && !aboutAnother(it))
                .findFirst()
                .map(other -> Verdict.nothing(
                        other.event().sourceOfTruth() == SourceOfTruth.GOOGLE ? it.followed() : it.asRead()));
    }

    /** The professional's copy spoke of that person; of whoever has the slot by now only the others do. */
    private static boolean aboutAnother(Case it) {
        ProfessionalId holder = it.holder();
        return it.said() instanceof Said.Gone
                && it.calendar().kind() != MirrorCalendar.Kind.PROFESSIONAL
                && holder != null
                && !holder.equals(it.professional());
    }
}
