package io.agendador.google.oracle;

import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The network that is looked at, and its days. */
public final class Scene {

    private final Network network;
    private final Period days;
    private final Map<String, Slot> byAssignment = new TreeMap<>();

    public Scene(Network network, Period days) {
        this.network = network;
        this.days = days;
        network.openSlots(days).stream()
                .map(OpenSlot::slot)
                .forEach(
                        it -> byAssignment.put(AssignmentId.of(network.id(), it).toString(), it));
    }

    Period days() {
        return days;
    }

    public Instant startsAt(Slot slot) {
        return times(slot).startOn(slot.date(), network.zone());
    }

    public Instant endsAt(Slot slot) {
        return times(slot).endOn(slot.date(), network.zone());
    }

    /** By the clock. */
    public ShiftTimes times(Slot slot) {
        return network.locationOf(slot.room()).orElseThrow().times(slot.date(), slot.shift());
    }

    /** How many mirror it: one for all, and one of each person and room. */
    int calendars() {
        return 1 + network.professionals().size() + network.rooms().size();
    }

    /** The slot of this assignment; null if it is none of these days. */
    @Nullable
    Slot slot(@Nullable String assignment) {
        return assignment == null ? null : byAssignment.get(assignment);
    }
}
