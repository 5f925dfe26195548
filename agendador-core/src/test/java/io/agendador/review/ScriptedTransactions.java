package io.agendador.review;

import io.agendador.planning.Proposal;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers what a test has set and notes what is stored. */
final class ScriptedTransactions implements Transactions, RosterStore, AuditTrail {

    @Nullable
    Network network;

    Roster roster = Roster.EMPTY;
    int saved;
    int writes;
    final List<Assignment> put = new ArrayList<>();
    final List<Slot> freed = new ArrayList<>();
    final List<KeptOut> letIn = new ArrayList<>();
    final List<AuditTrail.Entry> entries = new ArrayList<>();

    boolean untouched() {
        return saved == 0 && put.isEmpty() && freed.isEmpty() && letIn.isEmpty() && entries.isEmpty();
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return work.apply(stores());
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
        writes++;
        return work.apply(stores());
    }

    @Override
    public Optional<Snapshot> network() {
        return Optional.ofNullable(network).map(it -> new Snapshot(it, 1, 1));
    }

    @Override
    public void save(Network other) {
        saved++;
        network = other;
    }

    @Override
    public Roster roster(Period period) {
        return roster.within(period);
    }

    @Override
    public void put(Collection<Assignment> assignments) {
        put.addAll(assignments);
    }

    @Override
    public void pinGaps(Collection<Slot> slots, boolean pinned) {
        freed.addAll(slots);
    }

    @Override
    public void keepOut(Collection<KeptOut> people, boolean out) {
        letIn.addAll(people);
    }

    @Override
    public void record(AuditTrail.Entry entry) {
        entries.add(entry);
    }

    @Override
    public void remove(Collection<Assignment> assignments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void busy(ProfessionalId professional, Period period, Collection<BusyTime> times) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(Swap swap) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Swap> swaps(Period period) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Recorded> latest(int count) {
        throw new UnsupportedOperationException();
    }

    private Stores stores() {
        return new Stores(this, new NoProposals(), this);
    }

    /** Nothing here is about proposals. */
    private static final class NoProposals implements ProposalStore {

        @Override
        public void add(Proposal proposal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Proposal> find(ProposalId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Summary> latest(int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void decide(ProposalId id, Proposal.Status decision) {
            throw new UnsupportedOperationException();
        }
    }
}
