package io.agendador.review;

import io.agendador.planning.Placement;
import io.agendador.proposal.FindingDiff;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import io.agendador.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is wrong with a roster before and after a few changes, in the weeks that they touch. Only those whom they concern
 * are looked at: whatever is wrong with others stays as it is.
 *
 * @param before their findings, and all gaps of others with them
 * @param after the same after the changes
 */
record Trial(List<Inconsistency> before, List<Inconsistency> after) {

    /**
     * Tries the changes.
     *
     * @param changed the network with them
     * @param placements at least one
     */
    static Trial of(Network network, Network changed, Roster roster, Holders holders, List<Placement> placements) {
        Set<Slot> slots = new TreeSet<>();
        Set<ProfessionalId> people = new TreeSet<>();
        List<Assignment> placed = new ArrayList<>();
        for (Placement it : placements) {
            slots.add(it.slot());
            people.addAll(holders.of(it.slot()));
            if (it.professional() != null) {
                people.add(it.professional());
                placed.add(Assignment.generated(it.slot(), it.professional()));
            }
        }
        List<Assignment> theirs =
                people.stream().flatMap(it -> holders.assignments(it).stream()).toList();
        Stream<Assignment> kept = theirs.stream().filter(it -> !slots.contains(it.slot()));
        Period period = weeks(slots);
        return new Trial(
                Rules.check(new Facts(network, roster.with(theirs), period)),
                Rules.check(new Facts(
                        changed,
                        roster.with(Stream.concat(kept, placed.stream()).toList()),
                        period)));
    }

    FindingDiff difference() {
        return FindingDiff.between(before, after);
    }

    /** Whether nothing of what the finding says is wrong any more. */
    boolean resolves(Inconsistency finding) {
        return after.stream()
                .noneMatch(it -> it.kind() == finding.kind()
                        && it.professionals().equals(finding.professionals())
                        && it.slots().stream().anyMatch(finding.slots()::contains));
    }

    boolean createsError() {
        return !difference().created(Severity.ERROR).isEmpty();
    }

    private static Period weeks(Set<Slot> slots) {
        TreeSet<Week> weeks = new TreeSet<>(slots.stream().map(Slot::week).toList());
        return new Period(weeks.first().sunday(), weeks.last().period().to());
    }
}
