package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.proposal.Situation;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one event of ours, with all that is needed to judge it.
 *
 * @param at network and roster as they stand; busy times without what this event was taken for
 * @param copy as it was read now, of the slot that it belonged to
 * @param others the professional's and the room's copies, without this one
 * @param open what is open about this event
 * @param carried where a change in Google has brought the assignment from its slot already; null if nowhere
 * @param vacant whether no other event of the slot it was moved onto lives in this calendar
 */
record Case(
        Situation at,
        MirrorCalendar calendar,
        MirroredEvent copy,
        Said said,
        List<OtherCopy> others,
        List<Conflict> open,
        @Nullable Slot carried,
        boolean vacant) {

    Slot slot() {
        return copy.slot();
    }

    ProfessionalId professional() {
        return copy.professional();
    }

    boolean isControl() {
        return calendar.kind() == MirrorCalendar.Kind.CONTROL;
    }

    @Nullable
    ProfessionalId holder() {
        return at.inForce().assignments().stream()
                .filter(it -> it.slot().equals(slot()))
                .map(Assignment::professional)
                .findFirst()
                .orElse(null);
    }

    boolean has(Slot slot) {
        return at.inForce().assignments().stream()
                .anyMatch(it -> it.slot().equals(slot) && it.professional().equals(professional()));
    }

    boolean handKept(Slot slot) {
        Location location = at.network().locationOf(slot.room()).orElse(null);
        return location != null && location.handKept(slot.date());
    }

    boolean open(Conflict.Kind kind) {
        return open.stream().anyMatch(it -> it.kind() == kind);
    }

    /** The slot that it was moved onto; null if it was not, or onto none. */
    @Nullable
    Slot movedTo() {
        return said instanceof Said.Onto onto ? onto.slot() : null;
    }

    /** The event's row if the roster does not follow. */
    MirroredEvent asRead() {
        if (said instanceof Said.Gone) {
            return copy.of(slot(), concerned(), copy.origin(), copy.sourceOfTruth())
                    .in(State.DELETED);
        }
        return said instanceof Said.TakenOver it && !it.tagged() ? copy.in(State.DELETED) : copy;
    }

    /** A professional's copy speaks of that person, the others of whoever has the slot by now. */
    private ProfessionalId concerned() {
        ProfessionalId holder = calendar.kind() == MirrorCalendar.Kind.PROFESSIONAL ? null : holder();
        return holder == null ? professional() : holder;
    }

    /** The event's row if the roster follows, or has followed. */
    MirroredEvent followed() {
        if (said instanceof Said.Onto onto) {
            return vacant ? at(onto.slot()) : copy.of(slot(), professional(), copy.origin(), SourceOfTruth.SYSTEM);
        }
        return asRead().of(slot(), professional(), Origin.GOOGLE, SourceOfTruth.GOOGLE);
    }

    private MirroredEvent at(Slot slot) {
        return copy.of(slot, professional(), Origin.GOOGLE, SourceOfTruth.GOOGLE);
    }
}
