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
import io.agendador.rule.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a candidate can still be taken as it was shown: nothing has changed in the slots it touches, in the weeks
 * of the people it counts, in what it changes of the network, nor in what would be wrong with those slots and people.
 */
public final class Freshness {

    private final Candidate candidate;
    private final Network network;
    private final Roster inForce;
    private final Set<Slot> slots;
    private final Set<Footings.PersonWeek> counted;

    private Freshness(Candidate candidate, Network network, Roster inForce) {
        this.candidate = candidate;
        this.network = network;
        this.inForce = inForce;
        slots = candidate.diff().changes().stream().map(Change::slot).collect(Collectors.toSet());
        counted = candidate.footing().stream()
                .map(it -> new Footings.PersonWeek(it.professional(), it.week()))
                .collect(Collectors.toSet());
    }

    /** The days of the roster that {@link #moved} must be given. */
    public static Period reach(Candidate candidate, Network network) {
        int back = Math.max(1, network.policy().minWeeksBetweenSameLocation());
        Period period = candidate.period();
        return new Period(Week.of(period.from()).plus(-back).sunday(), period.to());
    }

    /** What has moved since the candidate was made; empty if it can be taken. Gaps that others filled do not count. */
    public static List<Moved> moved(Candidate candidate, Network network, Roster inForce) {
        return new Freshness(candidate, network, inForce).moved();
    }

    private List<Moved> moved() {
        List<Moved> moved = new ArrayList<>();
        Map<Slot, SlotState> states = inForce.states();
        for (Change change : candidate.diff().changes()) {
            SlotState now = states.getOrDefault(change.slot(), SlotState.FREE);
            if (!now.equals(change.before())) {
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
        Set<Inconsistency> shown =
                candidate.findings().stream().filter(this::concerns).collect(Collectors.toSet());
        List<Inconsistency> now = now().stream().filter(this::concerns).toList();
        Stream<Moved> come = now.stream().filter(it -> !shown.contains(it)).map(it -> new Moved.OfFinding(it, true));
        Set<Inconsistency> still = new HashSet<>(now);
        Stream<Moved> gone = candidate.findings().stream()
                .filter(it -> concerns(it) && !still.contains(it))
                .map(it -> new Moved.OfFinding(it, false));
        return Stream.concat(come, gone).toList();
    }

    private List<Inconsistency> now() {
        Map<Slot, SlotState> states = new TreeMap<>(inForce.states());
        candidate.diff().changes().forEach(it -> states.put(it.slot(), it.after()));
        Network then;
        try {
            then = candidate.network().applyTo(network);
        } catch (InvalidValueException e) {
            then = network;
        }
        return Rules.check(new Facts(then, RosterStates.roster(inForce, states), candidate.period()));
    }

    /** Whether it is about a slot that changes, or about somebody in a week that was counted. */
    private boolean concerns(Inconsistency finding) {
        return finding.slots().stream()
                .anyMatch(slot -> slots.contains(slot)
                        || finding.professionals().stream()
                                .anyMatch(it -> counted.contains(new Footings.PersonWeek(it, slot.week()))));
    }
}
