package io.agendador.exchange;

import io.agendador.review.NetworkImport.HandKept;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is where: what is in force and what a file has added so far. Not safe for several threads. */
final class Occupation {

    private record PersonDay(ProfessionalId professional, LocalDate date) {}

    private final Network network;
    private final Map<Slot, ProfessionalId> holders = new HashMap<>();
    private final Map<PersonDay, List<Slot>> days = new HashMap<>();

    Occupation(Network network) {
        this.network = network;
    }

    void add(Assignment assignment) {
        add(new HandKept(assignment.slot(), assignment.professional()));
    }

    void add(HandKept placing) {
        holders.put(placing.slot(), placing.professional());
        days.computeIfAbsent(day(placing), any -> new ArrayList<>()).add(placing.slot());
    }

    boolean holds(HandKept placing) {
        return placing.professional().equals(holders.get(placing.slot()));
    }

    Optional<ProfessionalId> holder(Slot slot) {
        return Optional.ofNullable(holders.get(slot));
    }

    /** Whether the person is in another room in that shift, or in another shift at the same time by the clock. */
    boolean elsewhere(HandKept placing) {
        return days.getOrDefault(day(placing), List.of()).stream().anyMatch(it -> collide(it, placing.slot()));
    }

    private boolean collide(Slot one, Slot other) {
        return one.shift() == other.shift()
                || times(one).flatMap(it -> times(other).map(it::overlaps)).orElse(false);
    }

    private Optional<ShiftTimes> times(Slot slot) {
        return network.locationOf(slot.room()).map(it -> it.times(slot.date(), slot.shift()));
    }

    private static PersonDay day(HandKept placing) {
        return new PersonDay(placing.professional(), placing.slot().date());
    }
}
