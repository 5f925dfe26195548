package io.agendador.proposal;

import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import io.agendador.rule.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a candidate can still be taken as it was shown: nothing has changed in the slots it touches, in the weeks
 * of the people it counts, in what it changes of the network, nor in what would be wrong with those slots and people; and
 * what it changes of the network puts nothing wrong that was not shown, wherever people have come to stand meanwhile.
 */
public final class Freshness {

    private final Candidate candidate;
    private final Instant madeAt;
    private final Network network;
    private final Roster inForce;
    private final Set<Slot> slots;
    private final Set<Footings.PersonWeek> counted;

    private Freshness(Candidate candidate, Instant madeAt, Network network, Roster inForce) {
        this.candidate = candidate;
        this.madeAt = madeAt;
        this.network = network;
        this.inForce = inForce;
        slots = candidate.diff().changes().stream().map(Change::slot).collect(Collectors.toSet());
        counted = candidate.footing().stream()
                .map(it -> new Footings.PersonWeek(it.professional(), it.week()))
                .collect(Collectors.toSet());
    }

    /** The days of the roster that {@link #moved} must be given. */
    public static Period reach(Candidate candidate, Instant madeAt, Network network) {
        int back = Math.max(1, network.policy().minWeeksBetweenSameLocation());
        Period seen = seen(candidate, madeAt, network);
        return new Period(Week.of(seen.from()).plus(-back).sunday(), seen.to());
    }

    /**
     * What has moved since the candidate was made; empty if it can be taken. Gaps that others filled do not count.
     *
     * @param madeAt when the candidate was made
     */
    public static List<Moved> moved(Candidate candidate, Instant madeAt, Network network, Roster inForce) {
        return new Freshness(candidate, madeAt, network, inForce).moved();
    }

    /** The candidate's days; with a change of the network all that was looked at when it was made. */
    private static Period seen(Candidate candidate, Instant madeAt, Network network) {
        Period period = candidate.period();
        if (candidate.network().isEmpty()) {
            return period;
        }
        Period read = Span.of(madeAt.atZone(network.zone()).toLocalDate(), candidate.draft())
                .read();
        return new Period(
                read.from().isBefore(period.from()) ? read.from() : period.from(),
                read.to().isAfter(period.to()) ? read.to() : period.to());
    }

    private List<Moved> moved() {
        List<Moved> moved = new ArrayList<>();
        Map<Slot, SlotState> states = inForce.states();
        for (Change change : candidate.diff().changes()) {
            SlotState now = states.getOrDefault(change.slot(), SlotState.FREE);
            if (!now.sameDecision(change.before())) {
                moved.add(new Moved.InSlot(change.slot(), change.before(), now));
            }
        }
        Footings.lost(inForce, candidate.footing())
                .forEach(it -> moved.add(new Moved.OfPerson(it.professional(), it.week())));
        candidate.network().moved(network).forEach(it -> moved.add(new Moved.OfNetwork(it)));
        if (moved.isEmpty()) {
            moved.addAll(findings());
        }
        return moved;
    }

    private List<Moved> findings() {
        Period seen = seen(candidate, madeAt, network);
        List<Inconsistency> all = Rules.check(new Facts(changed(), taken(), seen));
        List<Inconsistency> now = all.stream().filter(this::concerns).toList();
        Set<Inconsistency> shown = new HashSet<>(candidate.findings());
        Set<Inconsistency> come = new LinkedHashSet<>();
        now.stream().filter(it -> !shown.contains(it)).forEach(come::add);
        come.addAll(unshown(all, seen));
        Set<Inconsistency> still = new HashSet<>(now);
        Stream<Moved> gone = candidate.findings().stream()
                .filter(it -> concerns(it) && !still.contains(it))
                .map(it -> new Moved.OfFinding(it, false));
        return Stream.concat(come.stream().map(it -> new Moved.OfFinding(it, true)), gone)
                .toList();
    }

    /** What the change of the network would put wrong now, anywhere, and did not when it was shown. */
    private List<Inconsistency> unshown(List<Inconsistency> all, Period seen) {
        if (candidate.network().isEmpty()) {
            return List.of();
        }
        FindingDiff now = FindingDiff.between(Rules.check(new Facts(network, inForce, seen)), all);
        List<Inconsistency> shown = candidate.findingDiff().created();
        return now.created().stream()
                .filter(it -> it.severity() != Severity.INFO && !shown.contains(it))
                .toList();
    }

    private Roster taken() {
        Map<Slot, SlotState> states = new TreeMap<>(inForce.states());
        candidate.diff().changes().forEach(it -> states.put(it.slot(), it.after()));
        return RosterStates.roster(inForce, states);
    }

    private Network changed() {
        try {
            return candidate.network().applyTo(network);
        } catch (InvalidValueException e) {
            return network;
        }
    }

    /** Whether it is about a slot that changes, or about somebody in a week that was counted. */
    private boolean concerns(Inconsistency finding) {
        return finding.slots().stream()
                .anyMatch(slot -> slots.contains(slot)
                        || finding.professionals().stream()
                                .anyMatch(it -> counted.contains(new Footings.PersonWeek(it, slot.week()))));
    }
}
