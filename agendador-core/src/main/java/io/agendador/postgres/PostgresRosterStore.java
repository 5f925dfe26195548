package io.agendador.postgres;

import io.agendador.review.RosterStore;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** The port's side of the tables of network and roster. */
final class PostgresRosterStore implements RosterStore {

    private final NetworkTables networks;
    private final AssignmentTable assignments;
    private final SlotDecisions decisions;
    private final BusyTimes busyTimes;
    private final SwapTable swaps;

    PostgresRosterStore(DSLContext sql) {
        this.networks = new NetworkTables(sql);
        this.assignments = new AssignmentTable(sql);
        this.decisions = new SlotDecisions(sql);
        this.busyTimes = new BusyTimes(sql);
        this.swaps = new SwapTable(sql);
    }

    @Override
    public Optional<Snapshot> network() {
        return networks.network();
    }

    @Override
    public void save(Network network) {
        networks.save(network);
    }

    @Override
    public Roster roster(Period period) {
        return new Roster(
                assignments.in(period), decisions.pinnedGaps(period), decisions.keptOut(period), busyTimes.in(period));
    }

    @Override
    public void put(Collection<Assignment> changed) {
        assignments.put(changed);
    }

    @Override
    public void remove(Collection<Assignment> gone) {
        assignments.remove(gone);
    }

    @Override
    public void pinGaps(Collection<Slot> slots, boolean pinned) {
        decisions.pinGaps(slots, pinned);
    }

    @Override
    public void keepOut(Collection<KeptOut> people, boolean out) {
        decisions.keepOut(people, out);
    }

    @Override
    public void busy(ProfessionalId professional, Period period, Collection<BusyTime> times) {
        busyTimes.replace(professional, period, times);
    }

    @Override
    public void save(Swap swap) {
        swaps.save(swap);
    }

    @Override
    public Optional<Swap> swap(UUID id) {
        return swaps.find(id);
    }

    @Override
    public List<Swap> swaps(Period period) {
        return swaps.in(period);
    }
}
