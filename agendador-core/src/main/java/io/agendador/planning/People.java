package io.agendador.planning;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Week;
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

    People(Network network, Week first, int weeks) {
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
            limits(person, network, first, weeks);
            wishes(person, network);
        }
    }

    int of(ProfessionalId professional) {
        return index.getOrDefault(professional, Problem.NOBODY);
    }

    private void limits(int person, Network network, Week first, int weeks) {
        for (int week = 0; week < weeks; week++) {
            WeeklyLimits limits = all.get(person).limits(first.plus(week), network.policy());
            maxMinutes[person * weeks + week] = limits.maxMinutes();
            maxDoubles[person * weeks + week] = limits.maxDoubles();
        }
    }

    private void wishes(int person, Network network) {
        Professional professional = all.get(person);
        Weights weights = network.policy().weights();
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
}
