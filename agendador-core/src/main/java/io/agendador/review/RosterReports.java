package io.agendador.review;

import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import io.agendador.rule.Rules;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at rosters: what is in force and what a proposal would make of it. */
public final class RosterReports {

    private static final int MOST = 1000;

    private final Transactions transactions;

    /** Reports on what is stored there. */
    @Inject
    public RosterReports(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What is in force in these days; nothing if there is no network yet. */
    public Optional<RosterReport> inForce(Period period) {
        return transactions.read(stores -> stores.roster().network().map(base -> {
            Roster roster = stores.roster().roster(lookedAt(base.network(), period));
            return report(base, period, roster, null);
        }));
    }

    /** What a proposal would make of its window, judged now; nothing if there is no such proposal. */
    public Optional<RosterReport> of(ProposalId id) {
        return transactions.read(stores -> stores.proposals()
                .find(id)
                .flatMap(proposal -> stores.roster().network().map(base -> report(stores, base, proposal))));
    }

    /** What this proposal, kept or only shown, would make of its window, judged now; nothing if there is no network. */
    public Optional<RosterReport> of(Proposal proposal) {
        return transactions.read(stores -> stores.roster().network().map(base -> report(stores, base, proposal)));
    }

    /** Why a slot of a roster that was looked at is as it is. */
    public SlotExplanation explain(RosterReport report, Slot slot) {
        return transactions.read(stores ->
                SlotExplanation.of(report, slot, id -> stores.proposals().find(id)));
    }

    /**
     * The latest proposals, newest first.
     *
     * @param most how many, 1…1,000
     * @param now at which some may have expired that nobody has ended yet
     */
    public List<ProposalStore.Summary> proposals(int most, Instant now) {
        return transactions
                .<List<ProposalStore.Summary>>read(stores -> stores.proposals().latest(Math.min(most, MOST)))
                .stream()
                .map(it -> it.at(now))
                .toList();
    }

    /** The latest decisions, newest first. */
    public List<AuditTrail.Recorded> decisions(int most) {
        return transactions.read(stores -> stores.audit().latest(Math.min(most, MOST)));
    }

    /** The network as it stands; nothing if there is none yet. */
    public Optional<RosterStore.Snapshot> network() {
        return transactions.read(stores -> stores.roster().network());
    }

    /** What stands where with a proposal: its window from it, the days around as they are in force. */
    static Roster with(Roster inForce, Period window, List<Assignment> planned) {
        Stream<Assignment> around = inForce.assignments().stream()
                .filter(it -> !window.contains(it.slot().date()));
        return inForce.with(Stream.concat(around, planned.stream()).toList());
    }

    /** The days that the rules and the planner need to know to judge these: whole weeks, and as far back as rotation. */
    static Period lookedAt(Network network, Period period) {
        int back = Math.max(1, network.policy().minWeeksBetweenSameLocation());
        return new Period(
                Week.of(period.from()).plus(-back).sunday(),
                Week.of(period.to()).period().to());
    }

    /** What people named in weeks that were not searched. */
    private static Map<Slot, RosterDiff.Change> outside(Period window, Proposal proposal) {
        return proposal.diff().moves().stream()
                .filter(it -> !window.contains(it.slot().date()))
                .collect(Collectors.toMap(RosterDiff.Change::slot, Function.identity()));
    }

    private static Roster moved(Roster roster, Map<Slot, RosterDiff.Change> moves) {
        if (moves.isEmpty()) {
            return roster;
        }
        Stream<Assignment> kept = roster.assignments().stream().filter(it -> !moves.containsKey(it.slot()));
        Stream<Assignment> come = moves.values().stream()
                .flatMap(it ->
                        Stream.ofNullable(it.after().professional()).map(who -> Assignment.generated(it.slot(), who)));
        return roster.with(Stream.concat(kept, come).toList());
    }

    private static Period around(Period one, Period other) {
        return new Period(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private static RosterReport report(Stores stores, RosterStore.Snapshot base, Proposal proposal) {
        Period window = proposal.plan().window();
        Roster inForce = stores.roster().roster(lookedAt(base.network(), around(window, proposal.period())));
        Roster planned = with(inForce, window, proposal.plan().assignments());
        Roster roster = moved(planned, outside(window, proposal));
        Network network = proposal.network().applyTo(base.network());
        RosterStore.Snapshot then = new RosterStore.Snapshot(network, base.revision(), base.policyVersion());
        return report(then, window, roster, proposal);
    }

    private static RosterReport report(
            RosterStore.Snapshot base, Period period, Roster roster, @Nullable Proposal proposal) {
        Facts facts = new Facts(base.network(), roster, period);
        return new RosterReport(base, period, roster, proposal, Rules.check(facts));
    }
}
