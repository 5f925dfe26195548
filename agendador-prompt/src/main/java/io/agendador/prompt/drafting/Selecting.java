package io.agendador.prompt.drafting;

import io.agendador.planning.Selection;
import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Unpin;
import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.proposal.Edit;
import io.agendador.roster.LocationId;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands about whatever fits a selection: to fix it, to hand it back to generations, to clear it. */
final class Selecting {

    private final Sketch sketch;

    Selecting(Sketch sketch) {
        this.sketch = sketch;
    }

    void pin(Pin it) {
        Wanted wanted = wanted(it.professional(), it.room(), it.location(), it.shift());
        if (sketch.past(it.period().to())) {
            return;
        }
        TreeSet<Slot> slots = new TreeSet<>(held(wanted, it.period()));
        if (wanted.professional == null) {
            sketch.network().openSlots(it.period()).stream()
                    .map(OpenSlot::slot)
                    .filter(slot -> sketch.ahead(slot) && wanted.place(slot, location(slot)))
                    .forEach(slots::add);
        }
        slots.forEach(slot -> sketch.edit(new Edit.Pin(slot)));
        if (slots.isEmpty()) {
            sketch.object(Why.NOTHING_FITS, it.period().from(), it.shift());
        }
    }

    void unpin(Unpin it) {
        Wanted wanted = wanted(it.professional(), it.room(), it.location(), it.shift());
        if (sketch.past(it.period().to())) {
            return;
        }
        List<Slot> decided = new ArrayList<>();
        TreeSet<String> kept = new TreeSet<>();
        sketch.states().forEach((slot, state) -> {
            boolean fits = it.period().contains(slot.date())
                    && sketch.ahead(slot)
                    && wanted.place(slot, location(slot))
                    && wanted.whom(state);
            if (fits && sketch.handKept(slot)) {
                kept.add(locationName(slot));
            } else if (fits && (state.pinned() || !state.keptOut().isEmpty())) {
                decided.add(slot);
            }
        });
        decided.forEach(slot -> sketch.edit(new Edit.Unpin(slot)));
        told(decided.isEmpty(), kept, it.period(), it.shift());
    }

    void clear(ClearFuture it) {
        Selection only = Scopes.selection(sketch.names, it.only());
        Selection except = Scopes.selection(sketch.names, it.except());
        List<Edit> edits = new ArrayList<>();
        TreeSet<String> kept = new TreeSet<>();
        for (Map.Entry<Slot, SlotState> each : sketch.states().entrySet()) {
            Slot slot = each.getKey();
            ProfessionalId who = each.getValue().professional();
            Optional<LocationId> location = location(slot);
            if (who == null || slot.date().isBefore(it.from()) || !sketch.ahead(slot) || location.isEmpty()) {
                continue;
            }
            boolean fits = Scopes.has(only, slot, location.get(), who)
                    && (it.except().isEmpty() || !Scopes.has(except, slot, location.get(), who));
            if (fits && sketch.handKept(slot)) {
                kept.add(locationName(slot));
            } else if (fits
                    && each.getValue().origin() == Origin.SYSTEM
                    && !each.getValue().pinned()) {
                edits.add(new Edit.Unassign(slot, who, false));
            }
        }
        edits.forEach(sketch::edit);
        told(edits.isEmpty(), kept, Period.day(it.from()), null);
    }

    private void told(boolean nothing, SortedSet<String> kept, Period period, @Nullable Shift shift) {
        if (!kept.isEmpty()) {
            sketch.note(Note.Kind.HAND_KEPT_LEFT, kept.stream());
        }
        if (nothing) {
            sketch.object(Why.NOTHING_FITS, period.from(), shift);
        }
    }

    private List<Slot> held(Wanted wanted, Period period) {
        return sketch.holders().entrySet().stream()
                .filter(it -> wanted.professional == null || wanted.professional.equals(it.getValue()))
                .map(Map.Entry::getKey)
                .filter(it -> period.contains(it.date()) && sketch.ahead(it) && wanted.place(it, location(it)))
                .toList();
    }

    private Wanted wanted(
            @Nullable String professional, @Nullable String room, @Nullable String location, @Nullable Shift shift) {
        Selection places = Selection.ALL
                .in(Stream.ofNullable(room).map(sketch.names::room).toList())
                .at(Stream.ofNullable(location).map(sketch.names::location).toList())
                .during(Stream.ofNullable(shift).toList());
        return new Wanted(professional == null ? null : sketch.names.professional(professional), places);
    }

    private record Wanted(@Nullable ProfessionalId professional, Selection places) {

        boolean place(Slot slot, Optional<LocationId> location) {
            return location.filter(it -> Scopes.place(places, slot, it)).isPresent();
        }

        /** Who has it, or is kept out of it. */
        boolean whom(SlotState state) {
            return professional == null
                    || state.isHeldBy(professional)
                    || state.keptOut().contains(professional);
        }
    }

    private Optional<LocationId> location(Slot slot) {
        return sketch.network().locationOf(slot.room()).map(it -> it.id());
    }

    private String locationName(Slot slot) {
        return sketch.network().locationOf(slot.room()).map(it -> it.name()).orElse("");
    }
}
