package io.agendador.review;

import static io.agendador.review.Clinic.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.proposal.Proposal;
import io.agendador.proposal.Situation;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any content: whatever was stored is read as it was. Every implementation runs it. */
public abstract class StoreProperties implements FreshStore {

    private static final Period ALL = new Period(Clinic.MONDAY.minusDays(9), Clinic.MONDAY.plusDays(40));

    @Property
    void readsAnyNetworkAsItWasSavedAndGrown(@ForAll long seed) {
        RandomNetwork random = new RandomNetwork(new RandomValues(seed));
        Transactions store = fresh();
        Network network = random.network(4);
        for (int i = 0; i < 3; i++) {
            Network saved = network;
            change(store, it -> it.roster().save(saved));
            assertThat(Clinic.networkIn(store)).isEqualTo(saved);
            network = random.grown(saved);
        }
    }

    @Property
    void takesSavingAnyNetworkTwiceForOneChange(@ForAll long seed) {
        Network network = new RandomNetwork(new RandomValues(seed)).network(5);
        Transactions store = fresh();
        change(store, it -> it.roster().save(network));
        change(store, it -> it.roster().save(it.roster().network().orElseThrow().network()));
        assertThat(Clinic.revision(store)).isEqualTo(1);
    }

    @Property
    void readsAnyRosterAsItWasPut(@ForAll long seed) {
        RandomValues random = new RandomValues(seed);
        Network network = new RandomNetwork(random).network(4);
        RandomRoster parts = new RandomRoster(random, network);
        if (parts.empty()) {
            return;
        }
        List<Assignment> assignments = parts.assignments(30);
        List<Slot> gaps = random.some(5, parts::slot);
        List<KeptOut> out = random.some(5, parts::keptOut);
        ProfessionalId busy = parts.professional();
        List<BusyTime> times = random.some(5, () -> parts.busy(busy));
        Transactions store = fresh();
        change(store, it -> {
            it.roster().save(network);
            it.roster().put(assignments);
            it.roster().pinGaps(gaps, true);
            it.roster().keepOut(out, true);
            it.roster().busy(busy, ALL, times);
        });
        Roster expected = new Roster(
                assignments.stream().map(StoreProperties::stored).toList(),
                new TreeSet<>(gaps),
                new TreeSet<>(out),
                times);
        assertThat(store.<Roster>read(it -> it.roster().roster(ALL))).isEqualTo(expected);
        Period period = random.period();
        Roster part = store.read(it -> it.roster().roster(period));
        Roster within = expected.within(period);
        assertThat(part.with(List.of()))
                .isEqualTo(new Roster(List.of(), within.pinnedGaps(), within.keptOut(), part.busyTimes()));
        assertThat(part.assignments()).isEqualTo(within.assignments());
        assertThat(times).containsAll(part.busyTimes());
    }

    @Property
    void findsAnyProposalAsItWasAdded(@ForAll long seed) {
        RandomValues random = new RandomValues(seed);
        Network network = new RandomNetwork(random).network(4);
        RandomProposal parts = new RandomProposal(random, network);
        Proposal proposal = parts.proposal(1);
        Situation situation = parts.situation();
        Transactions store = fresh();
        change(store, it -> {
            it.roster().save(network);
            it.proposals().add(proposal, situation);
        });
        Optional<Proposal> found = store.read(it -> it.proposals().find(proposal.id()));
        assertThat(found).contains(proposal);
        Optional<Situation> madeFrom = store.read(it -> it.proposals().situation(proposal.id()));
        assertThat(madeFrom).contains(situation);
    }

    private static Assignment stored(Assignment it) {
        return new Assignment(it.slot(), it.professional(), it.origin(), it.status(), it.pinned(), it.lastChange(), 1);
    }
}
