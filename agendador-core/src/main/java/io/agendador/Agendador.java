package io.agendador;

import io.agendador.mirror.CalendarAttention;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.DailyConfirmation;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.Acknowledging;
import io.agendador.review.Adjustments;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.Proposals;
import io.agendador.review.RollingGeneration;
import io.agendador.review.RosterAttention;
import io.agendador.review.RosterReports;
import io.agendador.review.StatisticsReports;
import io.agendador.review.Swaps;
import io.agendador.review.Transactions;
import io.agendador.review.WorkDrain;
import io.agendador.roster.Network;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * One network's roster, and everything people and jobs do with it. It opens nothing of its own and needs no closing; the
 * use cases that it hands out keep no state, so that one of these serves a whole application. Safe for use by many
 * threads, and by many processes on one database.
 *
 * <p>Several networks are several of these, each on a schema of its own.
 */
public final class Agendador {

    private final Transactions transactions;
    private final InstantSource clock;
    private final Proposals proposals;
    private final Adjustments adjustments;

    /**
     * Over any store; nothing is read before a use case is called.
     *
     * @param clock tells what has begun, and when a proposal expires
     * @param ids gives each proposal its id, another one each time
     */
    @Inject
    public Agendador(Transactions transactions, InstantSource clock, Supplier<UUID> ids) {
        this.transactions = transactions;
        this.clock = clock;
        this.proposals = new Proposals(transactions, new Planner(), clock, ids);
        this.adjustments = new Adjustments(transactions, new Planner(), clock, ids);
    }

    /**
     * Over PostgreSQL. Creates the schema, or brings it up to this release, as {@link PostgresStore#open} does.
     *
     * @param dataSource a pool of at least two connections, which the caller closes
     * @param schema the network's own: a-z, 0-9 and _, at most 63 of them, no digit first
     * @param clock as for the constructor
     * @param ids as for the constructor
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated the schema
     * @throws io.agendador.postgres.SchemaRightsException if the role may not create what is lacking
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static Agendador open(DataSource dataSource, String schema, InstantSource clock, Supplier<UUID> ids) {
        return new Agendador(PostgresStore.open(dataSource, schema).transactions(), clock, ids);
    }

    /** The port that all of it goes through; the other modules are built on it. */
    public Transactions transactions() {
        return transactions;
    }

    /**
     * People, places, openings and the policy.
     *
     * @param start what is there where no network is stored yet: its id, name and zone
     */
    public NetworkKeeping keeping(Network start) {
        return new NetworkKeeping(transactions, adjustments, start);
    }

    /** Asks for rosters, and decides about what was proposed. */
    public Proposals proposals() {
        return proposals;
    }

    /** The coming weeks, planned again and again by a job. */
    public RollingGeneration generation() {
        return new RollingGeneration(proposals, reports(), clock);
    }

    /** Changes that are in force at once, and taking back. */
    public Adjustments adjustments() {
        return adjustments;
    }

    /** Two people who change places. */
    public Swaps swaps() {
        return new Swaps(transactions, adjustments, clock);
    }

    /** What is in force, what a proposal would make of it, what was decided, and why. */
    public RosterReports reports() {
        return new RosterReports(transactions);
    }

    /** Hours, doubles, gaps and repetition in numbers. */
    public StatisticsReports statistics() {
        return new StatisticsReports(transactions);
    }

    /** Warnings that people have answered for. */
    public Acknowledging acknowledging() {
        return new Acknowledging(transactions, clock);
    }

    /** Versions of the policy and of places. */
    public PolicySnapshots snapshots() {
        return new PolicySnapshots(transactions, clock);
    }

    /** What of the roster needs attention today. */
    public RosterAttention attention() {
        return new RosterAttention(reports(), clock);
    }

    /** What of the calendars that mirror it needs attention today. */
    public CalendarAttention attention(CalendarMirror mirror) {
        return new CalendarAttention(mirror, confirmation(mirror));
    }

    /** What is checked each day against the calendars that mirror the roster. */
    public DailyConfirmation confirmation(CalendarMirror mirror) {
        return new DailyConfirmation(mirror, transactions, clock);
    }

    /**
     * What follows from changes, done in this process.
     *
     * @param handlers by topic
     */
    public WorkDrain drain(Map<String, WorkDrain.Handler> handlers) {
        return new WorkDrain(transactions, clock, handlers);
    }
}
