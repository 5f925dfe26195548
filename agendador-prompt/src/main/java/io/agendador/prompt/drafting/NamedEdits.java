package io.agendador.prompt.drafting;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.proposal.Edit;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands that name who is to be where. Without a shift they mean every shift of the day that has not begun. */
final class NamedEdits {

    private final Sketch sketch;

    NamedEdits(Sketch sketch) {
        this.sketch = sketch;
    }

    void exchange(Exchange it) {
        String first = it.professionals().get(0);
        String second = it.professionals().get(1);
        ProfessionalId one = sketch.names.professional(first);
        ProfessionalId other = sketch.names.professional(second);
        List<Slot> ones = placed(one, first, it.date(), it.shift());
        List<Slot> others = placed(other, second, it.date(), it.shift());
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        int exchanged = 0;
        for (Slot slot : ones) {
            Optional<Slot> against =
                    others.stream().filter(that -> that.shift() == slot.shift()).findFirst();
            if (against.isPresent()) {
                sketch.edit(new Edit.Exchange(slot, one, against.get(), other));
                exchanged++;
            }
        }
        if (exchanged == 0) {
            sketch.object(Why.NO_COMMON_SHIFT, it.date(), it.shift(), first, second);
        } else if (exchanged < Math.max(ones.size(), others.size())) {
            sketch.note(Note.Kind.ALONE_LEFT, Stream.of(first, second));
        }
    }

    void replace(Replace it) {
        ProfessionalId out = sketch.names.professional(it.out());
        ProfessionalId in = sketch.names.professional(it.in());
        placed(out, it.out(), it.date(), it.shift()).forEach(slot -> sketch.edit(new Edit.Replace(slot, out, in)));
    }

    void unassign(Unassign it) {
        ProfessionalId who = sketch.names.professional(it.professional());
        placed(who, it.professional(), it.date(), it.shift())
                .forEach(slot -> sketch.edit(new Edit.Unassign(slot, who, true)));
    }

    void assign(Assign it) {
        ProfessionalId who = sketch.names.professional(it.professional());
        RoomId room = sketch.names.room(it.room());
        if (sketch.past(it.date())) {
            return;
        }
        List<Slot> open = Stream.of(Shift.values())
                .filter(shift -> it.shift() == null || it.shift() == shift)
                .map(shift -> new Slot(room, it.date(), shift))
                .filter(slot -> sketch.network().openSlot(slot).isPresent())
                .toList();
        if (open.isEmpty()) {
            sketch.object(Why.NOT_OPEN, it.date(), it.shift(), it.room());
            return;
        }
        List<Slot> ahead = open.stream().filter(sketch::ahead).toList();
        if (ahead.isEmpty()) {
            sketch.object(Why.PAST, it.date(), it.shift());
        }
        ahead.forEach(slot -> put(slot, who));
    }

    void enter(EnterHandKept it) {
        LocationId location = sketch.names.location(it.location());
        for (EnterHandKept.Entry entry : it.entries()) {
            RoomId room = sketch.names.room(entry.room());
            ProfessionalId who = sketch.names.professional(entry.professional());
            Slot slot = new Slot(room, entry.date(), entry.shift());
            if (sketch.past(entry.date())) {
                continue;
            }
            boolean there = sketch.network()
                    .locationOf(room)
                    .map(Location::id)
                    .filter(location::equals)
                    .isPresent();
            if (!there) {
                sketch.object(Why.OTHER_LOCATION, entry.date(), entry.shift(), entry.room(), it.location());
            } else if (free(slot)) {
                sketch.edit(new Edit.EnterHandKept(slot, who));
            }
        }
    }

    /** On a hand-kept day a free slot is filled; nobody is put aside unasked. */
    private void put(Slot slot, ProfessionalId who) {
        if (!sketch.handKept(slot)) {
            sketch.edit(new Edit.Assign(slot, who));
        } else if (free(slot)) {
            sketch.edit(new Edit.EnterHandKept(slot, who));
        }
    }

    private boolean free(Slot slot) {
        ProfessionalId holder = sketch.holders().get(slot);
        if (holder != null) {
            String room = sketch.network().roomName(slot.room());
            String name = sketch.network().professionalName(holder);
            sketch.object(Why.TAKEN, slot.date(), slot.shift(), room, name);
        }
        return holder == null;
    }

    private List<Slot> placed(ProfessionalId who, String name, LocalDate date, @Nullable Shift shift) {
        if (sketch.past(date)) {
            return List.of();
        }
        List<Slot> held = sketch.held(who, date, shift);
        if (held.isEmpty()) {
            sketch.object(Why.NOT_PLACED, date, shift, name);
        }
        return held;
    }
}
