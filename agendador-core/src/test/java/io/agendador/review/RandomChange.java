package io.agendador.review;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.proposal.Proposal.Decision;
import io.agendador.proposal.Proposal.Status;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import java.util.List;
import java.util.function.Consumer;

/** One step of a random history, possible or not; the same for the same seed and the same state. */
public final class RandomChange implements Consumer<Stores> {

    private final long seed;

    public RandomChange(long seed) {
        this.seed = seed;
    }

    @Override
    public void accept(Stores stores) {
        RandomValues random = new RandomValues(seed);
        RosterStore roster = stores.roster();
        Network network = roster.network().orElseThrow().network();
        RandomRoster parts = new RandomRoster(random, network);
        switch (parts.empty() ? 0 : random.upTo(9)) {
            case 0 ->
                roster.save(
                        random.upTo(4) == 0
                                ? new RandomNetwork(random).network(3)
                                : new RandomNetwork(random).grown(network));
            case 1 -> roster.pinGaps(random.some(3, parts::slot), random.chance());
            case 2 -> roster.keepOut(random.some(3, parts::keptOut), random.chance());
            case 3 -> busy(random, parts, roster);
            case 4 -> roster.save(swap(random, parts));
            case 5 -> propose(random, network, stores);
            case 6 -> decide(random, stores);
            case 7 -> roster.remove(read(random, parts, roster));
            default -> roster.put(changed(random, parts, roster));
        }
        if (random.upTo(9) > 0) {
            stores.audit().record(Clinic.entry("step " + seed));
        }
    }

    private static void busy(RandomValues random, RandomRoster parts, RosterStore roster) {
        ProfessionalId professional = parts.professional();
        roster.busy(professional, random.period(), random.some(2, () -> parts.busy(professional)));
    }

    private static Swap swap(RandomValues random, RandomRoster parts) {
        Slot second = random.orNull(parts.slot());
        ProfessionalId giver = parts.professional();
        ProfessionalId taker = parts.professional();
        return new Swap(
                NetworkFixture.idOf("swap " + random.upTo(2)),
                second == null ? Swap.Kind.HANDOVER : Swap.Kind.EXCHANGE,
                parts.slot(),
                giver,
                second,
                taker.equals(giver) ? Clinic.NOBODY_KNOWN : taker,
                random.text(),
                random.oneOf(Swap.Source.values()),
                random.oneOf(Swap.Status.values()));
    }

    private static void propose(RandomValues random, Network network, Stores stores) {
        int versions = stores.roster().network().orElseThrow().policyVersion();
        RandomProposal parts = new RandomProposal(random, network);
        stores.proposals().add(parts.proposal(1 + random.upTo(versions)), parts.situation());
    }

    private static void decide(RandomValues random, Stores stores) {
        Status status = random.oneOf(Status.values());
        boolean byPerson = status == Status.APPROVED || status == Status.REJECTED;
        long revision = stores.roster().network().orElseThrow().revision();
        Decision decision = new Decision(Clinic.CARLA, random.instant(), random.text(), revision);
        stores.proposals().decide(someProposal(random, stores), status, byPerson ? decision : null);
    }

    private static ProposalId someProposal(RandomValues random, Stores stores) {
        List<Summary> all = stores.proposals().latest(10);
        return all.isEmpty()
                ? new ProposalId(NetworkFixture.idOf("none"))
                : random.oneOf(all).id();
    }

    /** Some of what is there, now and then from an older version. */
    private static List<Assignment> read(RandomValues random, RandomRoster parts, RosterStore roster) {
        return roster.roster(random.period()).assignments().stream()
                .filter(it -> random.chance())
                .map(it -> random.upTo(9) > 0 ? it : parts.assignment(it.slot(), it.version() - 1))
                .toList();
    }

    /** New ones that may not fit, or other people where somebody is. */
    private static List<Assignment> changed(RandomValues random, RandomRoster parts, RosterStore roster) {
        return random.chance()
                ? random.some(3, parts::assignment)
                : read(random, parts, roster).stream()
                        .map(it -> parts.assignment(it.slot(), it.version()))
                        .toList();
    }
}
