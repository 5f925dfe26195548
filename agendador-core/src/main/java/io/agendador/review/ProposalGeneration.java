package io.agendador.review;

import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.planning.Proposal;
import io.agendador.planning.RosterDiff;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Rules;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a proposal: reads what stands, plans, checks and stores it with its audit entry. The search runs outside of any
 * transaction; whoever changes the roster meanwhile makes the proposal's base old, never wrong.
 */
public final class ProposalGeneration {

    private final Transactions transactions;
    private final Planner planner;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /**
     * What to generate.
     *
     * @param firstWeek the window's first week, or null for the coming one
     * @param weeks 1…12, or null for the policy's horizon
     * @param afresh weeks of the window whose present assignments are no baseline
     * @param gapsOnly whether every present assignment stays
     * @param dryRun whether the proposal is made but not stored
     */
    public record Order(
            Author author,
            @Nullable Week firstWeek,
            @Nullable Integer weeks,
            List<Week> afresh,
            boolean gapsOnly,
            long seed,
            Effort effort,
            boolean dryRun) {

        public Order {
            afresh = List.copyOf(afresh);
        }
    }

    private record Start(RosterStore.Snapshot base, Roster inForce) {}

    /**
     * The use case.
     *
     * @param clock tells what has begun and is not planned any more
     * @param ids gives each proposal its id
     */
    @Inject
    public ProposalGeneration(Transactions transactions, Planner planner, InstantSource clock, Supplier<UUID> ids) {
        this.transactions = transactions;
        this.planner = planner;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The proposal as it was made, with everything that is wrong with it; nothing if there is no network yet.
     *
     * @throws IllegalArgumentException if the window has not 1 to 12 weeks
     */
    public Optional<RosterReport> generate(Order order, Planner.Progress progress) {
        Instant now = clock.instant();
        return transactions
                .read(stores -> stores.roster().network().map(base -> start(stores, base, order, now)))
                .map(start -> generate(start, order, now, progress));
    }

    private RosterReport generate(Start start, Order order, Instant now, Planner.Progress progress) {
        PlanningRequest request = request(start.base().network(), start.inForce(), order, now);
        Plan plan = planner.plan(request, progress);
        Roster roster = RosterReports.with(start.inForce(), request.window(), plan.assignments());
        List<Inconsistency> findings = Rules.check(new Facts(start.base().network(), roster, request.window()));
        Proposal proposal = proposal(start, request.window(), plan, findings, order.author(), now);
        if (!order.dryRun()) {
            store(proposal);
        }
        return new RosterReport(start.base(), request.window(), roster, proposal, findings);
    }

    private Proposal proposal(
            Start start, Period window, Plan plan, List<Inconsistency> findings, Author author, Instant now) {
        return new Proposal(
                new ProposalId(ids.get()),
                start.base().revision(),
                start.base().policyVersion(),
                Proposal.Status.PENDING,
                plan,
                RosterDiff.between(start.inForce().within(window).assignments(), plan.assignments()),
                findings,
                author,
                now);
    }

    private void store(Proposal proposal) {
        String summary =
                proposal.plan().window().from() + "…" + proposal.plan().window().to() + ": "
                        + proposal.diff().changes().size() + " changes, "
                        + proposal.plan().gaps().size() + " gaps";
        transactions.write(stores -> {
            stores.proposals().add(proposal);
            stores.audit()
                    .record(new AuditTrail.Entry(
                            proposal.createdAt(),
                            proposal.author(),
                            AuditTrail.Action.PROPOSED,
                            "",
                            summary,
                            proposal.id()));
            return proposal.id();
        });
    }

    private static Start start(Transactions.Stores stores, RosterStore.Snapshot base, Order order, Instant now) {
        Period window = request(base.network(), Roster.EMPTY, order, now).window();
        return new Start(base, stores.roster().roster(RosterReports.lookedAt(base.network(), window)));
    }

    private static PlanningRequest request(Network network, Roster inForce, Order order, Instant now) {
        PlanningRequest usual = PlanningRequest.of(network, inForce, now);
        Week first = order.firstWeek() == null ? usual.firstWeek() : order.firstWeek();
        PlanningRequest request = usual.over(first, order.weeks() == null ? usual.weeks() : order.weeks())
                .afresh(order.afresh())
                .seeded(order.seed())
                .with(order.effort());
        return order.gapsOnly() ? request.onlyGaps() : request;
    }
}
