package io.agendador.planning;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyLimits;
import io.agendador.roster.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network's professionals as numbers, in the order of their names, with what a window allows and costs them. */
final class People {

    final List<Professional> all;
    final int count;
    /** Whether anybody may place it, and so whether its hours are judged. */
    final boolean[] active;

    final int[] target;
    /** By person and week. */
    final int[] maxMinutes;
    /** By person and week. */
    final int[] maxDoubles;
    /** What one slot costs: by person and shift. */
    final int[] missedShift;
    /** What one slot costs: by person and place. */
    final int[] missedPlace;

    private final Map<ProfessionalId, Integer> index = new HashMap<>();

    People(PlanningRequest request) {
        Network network = request.network();
        Weights weights = request.terms().remaining(network.policy().weights());
        int weeks = request.weeks();
        all = List.copyOf(network.professionals());
        count = all.size();
        active = new boolean[count];
        target = new int[count];
        maxMinutes = new int[count * weeks];
        maxDoubles = new int[count * weeks];
        missedShift = new int[count * 2];
        missedPlace = new int[count * network.locations().size()];
        for (int person = 0; person < count; person++) {
            Professional professional = all.get(person);
            index.put(professional.id(), person);
            active[person] = professional.active();
            target[person] = professional.targetWeeklyHours();
            limits(person, request);
            wishes(person, network, weights);
        }
        request.terms().prioritized().forEach(it -> prioritize(it, network, weights));
    }

    int of(ProfessionalId professional) {
        return index.getOrDefault(professional, Problem.NOBODY);
    }

    private void limits(int person, PlanningRequest request) {
        boolean forbidden = request.terms().doubles() == Terms.Doubles.FORBID;
        for (int week = 0; week < request.weeks(); week++) {
            WeeklyLimits limits = all.get(person)
                    .limits(request.firstWeek().plus(week), request.network().policy());
            maxMinutes[person * request.weeks() + week] = limits.maxMinutes();
            maxDoubles[person * request.weeks() + week] = forbidden ? 0 : limits.maxDoubles();
        }
    }

    private void wishes(int person, Network network, Weights weights) {
        Professional professional = all.get(person);
        for (Shift shift : Shift.values()) {
            boolean missed = professional.preferredShift() != null && professional.preferredShift() != shift;
            missedShift[person * 2 + Slots.half(0, shift)] = missed ? weights.missedShift() : 0;
        }
        int cell = person * network.locations().size();
        for (Location location : network.locations()) {
            boolean missed = !professional.preferredLocations().isEmpty()
                    && !professional.preferredLocations().contains(location.id());
            missedPlace[cell++] = missed ? weights.missedLocation() : 0;
        }
    }

    /** Makes the wishes of one dearer, if it is about one. */
    private void prioritize(Terms.Priority priority, Network network, Weights weights) {
        int person = priority.professional() == null ? Problem.NOBODY : of(priority.professional());
        if (person == Problem.NOBODY) {
            return;
        }
        boolean all = priority.shift() == null && priority.location() == null;
        for (Shift shift : Shift.values()) {
            int cell = person * 2 + Slots.half(0, shift);
            boolean other = priority.shift() != null && priority.shift() != shift;
            missedShift[cell] = all ? Terms.STRONG * missedShift[cell] : missedShift[cell];
            missedShift[cell] += other ? Terms.STRONG * weights.missedShift() : 0;
        }
        int cell = person * network.locations().size();
        for (Location location : network.locations()) {
            boolean other = priority.location() != null && !priority.location().equals(location.id());
            missedPlace[cell] = all ? Terms.STRONG * missedPlace[cell] : missedPlace[cell];
            missedPlace[cell++] += other ? Terms.STRONG * weights.missedLocation() : 0;
        }
    }
}
