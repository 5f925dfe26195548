package io.agendador.review;

import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has which slot of a roster, by slot and by person. */
final class Holders {

    private final Map<Slot, List<Assignment>> bySlot;
    private final Map<ProfessionalId, List<Assignment>> byPerson;

    Holders(Roster roster) {
        bySlot = roster.assignments().stream()
                .collect(Collectors.groupingBy(Assignment::slot, LinkedHashMap::new, Collectors.toList()));
        byPerson = roster.assignments().stream().collect(Collectors.groupingBy(Assignment::professional));
    }

    /** Several only where a rule is broken. */
    List<ProfessionalId> of(Slot slot) {
        return bySlot.getOrDefault(slot, List.of()).stream()
                .map(Assignment::professional)
                .distinct()
                .toList();
    }

    /** Whether this one has the slot, and nobody else. */
    boolean alone(ProfessionalId professional, Slot slot) {
        return of(slot).equals(List.of(professional));
    }

    /** What the professional has, in any week. */
    List<Assignment> assignments(ProfessionalId professional) {
        return byPerson.getOrDefault(professional, List.of());
    }

    /** The slots of the week that somebody has, in order. */
    List<Slot> taken(Week week) {
        return bySlot.keySet().stream().filter(it -> it.week().equals(week)).toList();
    }
}
