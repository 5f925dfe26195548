package io.agendador.present;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.review.RosterStatistics;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The demo network with eight weeks of a roster made by a simple rule that no change of the planner touches: each slot to
 * who has the fewest in that week, every ninth to nobody.
 */
final class DemoRoster {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Week WEEK = Week.coming(TODAY);
    static final Period PERIOD = Period.weeks(WEEK, 4);
    static final Network NETWORK = network();
    private static final List<AssignmentStatus> STATUSES = List.of(AssignmentStatus.values());
    static final Roster ROSTER = roster();
    /** With some slots of the first week emptied, filled and handed over. */
    static final Roster CHANGED = changed();

    private DemoRoster() {}

    static RosterStatistics statistics() {
        return RosterStatistics.of(NETWORK, ROSTER, PERIOD);
    }

    /** What changes from the one roster to the other. */
    static Map<Slot, Mark> marks() {
        Map<Slot, ProfessionalId> before = bySlot(ROSTER);
        Map<Slot, ProfessionalId> after = bySlot(CHANGED);
        Map<Slot, Mark> marks = new TreeMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(it -> !Objects.equals(before.get(it), after.get(it)))
                .forEach(it -> marks.put(it, new Mark(before.get(it), after.get(it))));
        return marks;
    }

    private static Map<Slot, ProfessionalId> bySlot(Roster roster) {
        Map<Slot, ProfessionalId> bySlot = new TreeMap<>();
        roster.assignments().forEach(it -> bySlot.put(it.slot(), it.professional()));
        return bySlot;
    }

    private static Roster changed() {
        List<Assignment> week = ROSTER.within(WEEK.period()).assignments();
        List<Assignment> all = new ArrayList<>(ROSTER.assignments());
        all.removeAll(week);
        for (int at = 0; at < week.size(); at++) {
            if (at % 16 != 5) {
                boolean exchanged = at % 16 == 10 || at % 16 == 11;
                ProfessionalId who = week.get(exchanged ? Math.min(at ^ 1, week.size() - 1) : at)
                        .professional();
                all.add(Assignment.generated(week.get(at).slot(), who));
            }
        }
        ProfessionalId joana = named("Joana Vidal");
        NETWORK.openSlots(WEEK.period()).stream()
                .map(OpenSlot::slot)
                .filter(it -> week.stream().noneMatch(other -> other.slot().equals(it)))
                .limit(3)
                .forEach(it -> all.add(Assignment.generated(it, joana)));
        return Roster.of(all);
    }

    private static ProfessionalId named(String name) {
        return NETWORK.professionals().stream()
                .filter(it -> it.name().equals(name))
                .map(Professional::id)
                .findFirst()
                .orElseThrow();
    }

    private static Network network() {
        long[] last = {0};
        Network empty = Network.empty(new NetworkId(new UUID(0, 0)), "Rede Exemplo", ZoneId.of("America/Sao_Paulo"));
        return CsvFolder.of(DemoNetwork.at(TODAY), () -> new UUID(1, ++last[0]))
                .read(empty, days -> Roster.EMPTY)
                .network();
    }

    private static Roster roster() {
        List<Assignment> assignments = new ArrayList<>();
        Period.weeks(WEEK.plus(-4), 8).weeks().forEach(week -> assignments.addAll(of(week)));
        return Roster.of(assignments);
    }

    private static List<Assignment> of(Week week) {
        List<Assignment> assignments = new ArrayList<>();
        Map<Professional, Integer> worked = new HashMap<>();
        int number = week.since(WEEK) + 4;
        for (OpenSlot open : NETWORK.openSlots(week.period())) {
            Slot slot = open.slot();
            number++;
            if (number % 9 != 0) {
                Professional next = next(slot, assignments, worked);
                worked.merge(next, 1, Integer::sum);
                assignments.add(new Assignment(
                        slot, next.id(), Origin.SYSTEM, STATUSES.get(number % 5), number % 7 == 0, null, 1));
            }
        }
        return assignments;
    }

    /** Who has the fewest slots for its target, and can be there; the first by name among equals. */
    private static Professional next(Slot slot, List<Assignment> assignments, Map<Professional, Integer> worked) {
        return NETWORK.professionals().stream()
                .filter(it -> assignments.stream().noneMatch(other -> collides(other, it, slot)))
                .min(Comparator.comparing(it -> worked.getOrDefault(it, 0) * 40 / it.targetWeeklyHours()))
                .orElseThrow();
    }

    private static boolean collides(Assignment other, Professional professional, Slot slot) {
        return other.professional().equals(professional.id())
                && other.slot().date().equals(slot.date())
                && (other.slot().shift() == slot.shift() || !professional.acceptsDoubles());
    }
}
