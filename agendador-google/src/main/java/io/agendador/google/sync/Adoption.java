package io.agendador.google.sync;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.EventIds;
import io.agendador.google.mapping.Tag;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds out of which assignment a tagged event is that we do not know: one that was written just before a crash, or after
 * the backup that the database was restored from. Only an id that follows from the assignment proves it ours; a copy has
 * another one.
 */
final class Adoption {

    private static final int GENERATIONS = 100;
    private static final int DAYS_AHEAD = 400;

    private final Network network;
    private final CalendarRow calendar;
    private final Function<Slot, Optional<Assignment>> inForce;

    /**
     * For one calendar.
     *
     * @param inForce the assignment of a slot
     */
    Adoption(Network network, CalendarRow calendar, Function<Slot, Optional<Assignment>> inForce) {
        this.network = network;
        this.calendar = calendar;
        this.inForce = inForce;
    }

    /**
     * The event as it was when it was written; none if it is not ours.
     *
     * @param from the first day whose assignments it can be of
     */
    Optional<MirroredEvent> written(String eventId, Tag tag, LocalDate from, Instant now) {
        OptionalInt generation = IntStream.range(0, GENERATIONS)
                .filter(it -> EventIds.of(tag.assignment(), calendar.calendar(), tag.environment(), it)
                        .equals(eventId))
                .findFirst();
        if (generation.isEmpty()) {
            return Optional.empty();
        }
        return slot(tag.assignment(), from)
                .flatMap(slot -> professional(slot.slot())
                        .map(who -> event(eventId, generation.getAsInt(), tag, slot, who, now)));
    }

    /** The id is a digest: the slot is the one that has the same. */
    private Optional<OpenSlot> slot(AssignmentId assignment, LocalDate from) {
        return network.openSlots(new Period(from, from.plusDays(DAYS_AHEAD))).stream()
                .filter(it -> AssignmentId.of(network.id(), it.slot()).equals(assignment))
                .findFirst();
    }

    private Optional<ProfessionalId> professional(Slot slot) {
        ProfessionalId owner = calendar.calendar().professional();
        return owner == null ? inForce.apply(slot).map(Assignment::professional) : Optional.of(owner);
    }

    private MirroredEvent event(
            String eventId, int generation, Tag tag, OpenSlot slot, ProfessionalId professional, Instant now) {
        LocalDate date = slot.slot().date();
        return new MirroredEvent(
                calendar.id(),
                eventId,
                slot.slot(),
                generation,
                State.LIVE,
                inForce.apply(slot.slot()).map(Assignment::origin).orElse(Origin.SYSTEM),
                SourceOfTruth.SYSTEM,
                "",
                tag.hash(),
                slot.times().startOn(date, network.zone()),
                slot.times().endOn(date, network.zone()),
                professional,
                now);
    }
}
