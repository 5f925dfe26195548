package io.agendador.planning;

import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.LocationId;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may have a slot, by what does not depend on any other slot. */
final class Eligibility {

    private record Busy(long from, long to) {}

    /**
     * A slot to be covered, with what the checks need of it over and over.
     *
     * @param half day of the window × 2 + shift
     * @param from its beginning, epoch milliseconds
     * @param to its end
     */
    record Vacancy(OpenSlot open, int half, long from, long to) {}

    private final People people;
    private final Places places;
    private final LocalDate firstDay;
    private final ZoneId zone;
    private final Terms terms;
    private final Set<KeptOut> keptOut;
    private final Set<Slot> someoneKeptOut = new HashSet<>();
    private final List<BitSet> unavailable = new ArrayList<>();
    private final List<BitSet> vetoed = new ArrayList<>();
    private final List<List<Busy>> busy = new ArrayList<>();

    Eligibility(PlanningRequest request, People people, Places places) {
        this.people = people;
        this.places = places;
        firstDay = request.window().from();
        zone = request.network().zone();
        terms = request.terms();
        keptOut = request.inForce().keptOut();
        keptOut.forEach(it -> someoneKeptOut.add(it.slot()));
        for (Professional professional : people.all) {
            unavailable.add(unavailable(professional, request.weeks() * 7));
            vetoed.add(vetoed(professional));
            busy.add(new ArrayList<>());
        }
        for (BusyTime time : request.inForce().busyTimes()) {
            int person = people.of(time.professional());
            if (person != Problem.NOBODY) {
                busy.get(person)
                        .add(new Busy(time.start().toEpochMilli(), time.end().toEpochMilli()));
            }
        }
    }

    Vacancy vacancy(OpenSlot open) {
        Slot slot = open.slot();
        int day = (int) ChronoUnit.DAYS.between(firstDay, slot.date());
        return new Vacancy(
                open,
                Slots.half(day, slot.shift()),
                millis(slot.date(), open.times().start()),
                millis(slot.date(), open.times().end()));
    }

    /** What keeps the person out of this slot of the window, whoever has the others; null if nothing does. */
    @Nullable
    Exclusion exclusion(int person, Vacancy vacancy) {
        OpenSlot slot = vacancy.open;
        Professional professional = people.all.get(person);
        if (!professional.active()) {
            return Exclusion.INACTIVE;
        }
        if (slot.requiredTag() != null && !professional.tags().contains(slot.requiredTag())) {
            return Exclusion.TAG_MISSING;
        }
        if (vetoed.get(person).get(places.of(slot.location().id()))) {
            return Exclusion.VETOED;
        }
        if (unavailable.get(person).get(vacancy.half)) {
            return Exclusion.UNAVAILABLE;
        }
        if (busy(person, vacancy)) {
            return Exclusion.BUSY;
        }
        return keptOut(professional, slot.slot()) ? Exclusion.KEPT_OUT : null;
    }

    /** Whether the request's terms let the person have a slot that somebody has now, or nobody. */
    boolean asked(int person, Vacancy vacancy, boolean filled) {
        Professional professional = people.all.get(person);
        OpenSlot slot = vacancy.open;
        boolean willing = filled || terms.doubles() != Terms.Doubles.ONLY_WILLING || professional.acceptsDoubles();
        return willing && terms.places(slot.slot(), slot.location().id(), professional.id());
    }

    private boolean keptOut(Professional professional, Slot slot) {
        return someoneKeptOut.contains(slot) && keptOut.contains(new KeptOut(slot, professional.id()));
    }

    private boolean busy(int person, Vacancy vacancy) {
        for (Busy time : busy.get(person)) {
            if (time.from < vacancy.to && vacancy.from < time.to) {
                return true;
            }
        }
        return false;
    }

    private long millis(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant().toEpochMilli();
    }

    private BitSet unavailable(Professional professional, int days) {
        BitSet halves = new BitSet();
        for (int day = 0; day < days; day++) {
            for (Shift shift : Shift.values()) {
                halves.set(Slots.half(day, shift), professional.unavailable(firstDay.plusDays(day), shift));
            }
        }
        return halves;
    }

    private BitSet vetoed(Professional professional) {
        BitSet vetoed = new BitSet();
        for (LocationId location : professional.vetoedLocations()) {
            vetoed.set(places.of(location));
        }
        return vetoed;
    }
}
