package io.agendador.prompt.drafting;

import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands about who can work and which rooms are open; what they touch is planned anew. */
final class NetworkEdits {

    private final Sketch sketch;

    NetworkEdits(Sketch sketch) {
        this.sketch = sketch;
    }

    void unavailable(Unavailable it) {
        ProfessionalId who = sketch.names.professional(it.professional());
        if (sketch.past(it.period().to())) {
            return;
        }
        DatedUnavailability absence =
                new DatedUnavailability(it.period(), it.shift(), Objects.requireNonNullElse(it.reason(), ""));
        NetworkFact fact = new NetworkFact.Absence(who, absence);
        sketch.fact(known(who, absence) ? fact : null, fact);
        sketch.away.add(new Sketch.Away(who, it.period(), it.shift()));
    }

    private boolean known(ProfessionalId who, DatedUnavailability absence) {
        return sketch.situation
                .network()
                .professional(who)
                .filter(it -> it.datedUnavailability().contains(absence))
                .isPresent();
    }

    void limit(Limit it) {
        ProfessionalId who = sketch.names.professional(it.professional());
        if (sketch.past(it.period().to())) {
            return;
        }
        DatedLimit limit = new DatedLimit(it.period(), it.maxWeeklyHours(), it.maxDoubles());
        NetworkFact fact = new NetworkFact.Limit(who, limit);
        boolean known = sketch.situation
                .network()
                .professional(who)
                .filter(person -> person.limits().contains(limit))
                .isPresent();
        sketch.fact(known ? fact : null, fact);
        List<Week> weeks = it.period().weeks();
        sketch.holders().forEach((slot, holder) -> {
            if (holder.equals(who) && weeks.contains(slot.week()) && sketch.ahead(slot) && !sketch.handKept(slot)) {
                sketch.affected.add(slot);
            }
        });
    }

    void close(CloseRoom it) {
        RoomId room = sketch.names.room(it.room());
        if (sketch.past(it.period().to())) {
            return;
        }
        List<Slot> open = slots(room, it.period(), it.shift())
                .filter(slot -> sketch.network().openSlot(slot).isPresent())
                .toList();
        if (open.isEmpty()) {
            sketch.object(Why.CLOSED_ALREADY, it.period().from(), it.shift(), it.room());
        }
        for (Slot slot : open) {
            except(new OpeningException(slot, false, null, Objects.requireNonNullElse(it.reason(), "")));
            sketch.closed.add(slot);
            if (sketch.holders().remove(slot) != null && !sketch.handKept(slot)) {
                sketch.affected.add(slot);
            }
        }
    }

    void open(OpenRoom it) {
        RoomId room = sketch.names.room(it.room());
        if (sketch.past(it.period().to())) {
            return;
        }
        List<Slot> closed = slots(room, it.period(), it.shift())
                .filter(slot -> sketch.network().openSlot(slot).isEmpty())
                .toList();
        if (closed.isEmpty()) {
            sketch.object(Why.OPEN_ALREADY, it.period().from(), it.shift(), it.room());
        }
        for (Slot slot : closed) {
            except(new OpeningException(slot, true, null, Objects.requireNonNullElse(it.reason(), "")));
            if (!sketch.handKept(slot)) {
                sketch.affected.add(slot);
            }
        }
    }

    private void except(OpeningException exception) {
        NetworkFact before = sketch.situation.network().exceptions().stream()
                .filter(it -> it.slot().equals(exception.slot()))
                .findFirst()
                .<NetworkFact>map(NetworkFact.DatedOpening::new)
                .orElse(null);
        sketch.fact(before, new NetworkFact.DatedOpening(exception));
    }

    private Stream<Slot> slots(RoomId room, Period period, @Nullable Shift shift) {
        return period.days()
                .flatMap(date -> Stream.of(Shift.values()).map(each -> new Slot(room, date, each)))
                .filter(it -> (shift == null || shift == it.shift()) && sketch.ahead(it));
    }
}
