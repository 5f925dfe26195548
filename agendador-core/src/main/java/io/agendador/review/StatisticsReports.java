package io.agendador.review;

import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import jakarta.inject.Inject;
import java.util.Optional;

/** Counts rosters: what is in force, and what a proposal would make of it. */
public final class StatisticsReports {

    private final Transactions transactions;

    /** Statistics of what is stored there. */
    @Inject
    public StatisticsReports(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What is in force in these days and in the four weeks before; nothing if there is no network yet. */
    public Optional<RosterStatistics> inForce(Period period) {
        return transactions.read(stores -> stores.roster().network().map(base -> {
            Network network = base.network();
            Roster roster = stores.roster().roster(RosterStatistics.lookedAt(network, period));
            return RosterStatistics.of(network, roster, period);
        }));
    }

    /** A report's own days as the report has them; the weeks before as they are in force. */
    public RosterStatistics of(RosterReport report) {
        return of(report, report.period());
    }

    /**
     * Some days, as the report has them where they are its own, and as they are in force elsewhere.
     *
     * @param period of the report, a part of it or around it
     */
    public RosterStatistics of(RosterReport report, Period period) {
        Network network = report.base().network();
        Roster inForce =
                transactions.read(stores -> stores.roster().roster(RosterStatistics.lookedAt(network, period)));
        Roster own = report.roster().within(report.period());
        return RosterStatistics.of(network, RosterReports.with(inForce, report.period(), own.assignments()), period);
    }
}
