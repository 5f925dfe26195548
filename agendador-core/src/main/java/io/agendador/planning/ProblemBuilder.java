package io.agendador.planning;

import io.agendador.planning.Eligibility.Vacancy;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a request out as a {@link Problem}. Everything is met in the order of names, never of ids. */
final class ProblemBuilder {

    private final PlanningRequest request;
    private final Network network;
    private final Period window;
    private final Places places;
    private final People people;
    private final Eligibility eligibility;

    private ProblemBuilder(PlanningRequest request) {
        this.request = request;
        network = request.network();
        window = request.window();
        places = new Places(network);
        people = new People(request);
        eligibility = new Eligibility(request, people, places);
    }

    static Problem problem(PlanningRequest request) {
        return new ProblemBuilder(request).build();
    }

    private Problem build() {
        List<Entry> entries = new ArrayList<>();
        List<Assignment> standing = standing();
        Set<Slot> taken = new HashSet<>();
        int lost = 0;
        for (Assignment assignment : standing) {
            Entry entry = entry(assignment, !taken.contains(assignment.slot()));
            if (entry == null) {
                lost += inBaseline(assignment) ? 1 : 0;
            } else {
                taken.add(assignment.slot());
                entries.add(entry);
            }
        }
        for (OpenSlot open : network.openSlots(window)) {
            if (!taken.contains(open.slot())) {
                entries.add(new Entry(open.slot(), open, null, !free(open)));
            }
        }
        Comparator<Slot> order = network.slotOrder();
        // Stable: of several in one slot the first by name stays the first.
        entries.sort(Comparator.comparing(Entry::slot, order));
        return new Problem(request, places, people, slots(entries), past(), lost);
    }

    /** One slot of the problem; {@code open} is null for what stands where nothing is open, or is taken already. */
    private record Entry(
            Slot slot, @Nullable OpenSlot open, @Nullable Assignment standing, boolean fixed) {}

    /** What is in force in the window: fixed before movable, then by name. */
    private List<Assignment> standing() {
        return request.inForce().assignments().stream()
                .filter(it -> window.contains(it.slot().date()))
                .sorted(Comparator.comparing((Assignment it) -> !decided(it))
                        .thenComparing(it -> network.professionalName(it.professional())))
                .toList();
    }

    /** Where an assignment in force stands in the problem, or null if it falls. */
    private @Nullable Entry entry(Assignment assignment, boolean first) {
        OpenSlot open = network.openSlot(assignment.slot()).orElse(null);
        if (decided(assignment)) {
            return new Entry(assignment.slot(), first ? open : null, assignment, true);
        }
        boolean falls = open == null || !first || request.inForce().pinnedGaps().contains(assignment.slot());
        return falls ? null : new Entry(assignment.slot(), open, assignment, false);
    }

    /** Whether the planner must leave the assignment as it is. */
    private boolean decided(Assignment assignment) {
        return assignment.pinned()
                || assignment.origin() != Origin.SYSTEM
                || request.gapsOnly()
                || request.locationOf(assignment.slot())
                        .handKept(assignment.slot().date())
                || request.begun(assignment.slot())
                || !request.terms().moves(assignment.slot(), locationOf(assignment), assignment.professional());
    }

    private LocationId locationOf(Assignment assignment) {
        return request.locationOf(assignment.slot()).id();
    }

    /** Whether the planner may fill a slot that nobody has. */
    private boolean free(OpenSlot open) {
        return !open.handKept()
                && !request.inForce().pinnedGaps().contains(open.slot())
                && !request.begun(open.slot())
                && request.terms().moves(open.slot(), open.location().id(), null);
    }

    private boolean inBaseline(Assignment assignment) {
        return !request.afresh().contains(assignment.slot().week());
    }

    private int person(Assignment assignment) {
        int person = people.of(assignment.professional());
        if (person == Problem.NOBODY) {
            throw new IllegalArgumentException("the roster names a professional whom the network does not have: "
                    + assignment.professional() + "; add it to the network first");
        }
        return person;
    }

    private Slots slots(List<Entry> entries) {
        Slots slots = new Slots(entries.stream().map(Entry::slot).toList());
        for (int index = 0; index < slots.count; index++) {
            lay(slots, index, entries.get(index));
        }
        return slots;
    }

    private void lay(Slots slots, int index, Entry entry) {
        Slot slot = entry.slot;
        Location location = request.locationOf(slot);
        Assignment standing = entry.standing;
        int day = (int) ChronoUnit.DAYS.between(window.from(), slot.date());
        slots.open[index] = entry.open != null;
        slots.movable[index] = !entry.fixed;
        slots.decided[index] = standing;
        slots.standing[index] = standing == null ? Problem.NOBODY : person(standing);
        slots.baseline[index] = standing == null || !inBaseline(standing) ? Problem.NOBODY : slots.standing[index];
        slots.week[index] = day / 7;
        slots.half[index] = Slots.half(day, slot.shift());
        slots.place[index] = places.of(location.id());
        slots.minutes[index] = location.times(slot.date(), slot.shift()).minutes();
        slots.gap[index] = entry.open == null ? 0 : gap(slot, location);
        boolean filled = standing != null;
        slots.allow(
                index, entry.fixed || entry.open == null ? new int[0] : candidates(entry.open, filled), people.count);
    }

    private int gap(Slot slot, Location location) {
        return 6 - location.coveragePriority() + (request.terms().urgent(slot, location.id()) ? 5 : 0);
    }

    private int[] candidates(OpenSlot open, boolean filled) {
        Vacancy vacancy = eligibility.vacancy(open);
        int[] found = new int[people.count];
        int count = 0;
        for (int person = 0; person < people.count; person++) {
            if (eligibility.exclusion(person, vacancy) == null && eligibility.asked(person, vacancy, filled)) {
                found[count++] = person;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The stays of the weeks before the window that rotation looks back on. */
    private int[] past() {
        int reach = network.policy().minWeeksBetweenSameLocation();
        int[] past = new int[people.count * places.count];
        for (Assignment assignment : request.inForce().assignments()) {
            int week = assignment.slot().week().since(request.firstWeek());
            if (week < 0 && week >= -reach) {
                int place = places.of(request.locationOf(assignment.slot()).id());
                past[person(assignment) * places.count + place] |= 1 << (reach + week);
            }
        }
        return past;
    }
}
