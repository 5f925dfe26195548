package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.NETWORK;
import static io.agendador.postgres.generated.Tables.POLICY_VERSION;

import io.agendador.postgres.generated.tables.records.NetworkRecord;
import io.agendador.postgres.generated.tables.records.PolicyVersionRecord;
import io.agendador.review.RosterStore.Snapshot;
import io.agendador.roster.Network;
import io.agendador.roster.PlanningPolicy;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The network as a whole. */
final class NetworkTables {

    private final DSLContext sql;
    private final PlaceTables places;
    private final PeopleTables people;

    NetworkTables(DSLContext sql) {
        this.sql = sql;
        this.places = new PlaceTables(sql);
        this.people = new PeopleTables(sql);
    }

    Optional<Snapshot> network() {
        return sql.selectFrom(NETWORK).fetchOptional().map(this::snapshot);
    }

    void save(Network network) {
        NetworkRecord stored = sql.selectFrom(NETWORK).fetchOne();
        if (stored == null) {
            sql.executeInsert(new NetworkRecord(network.id(), network.name(), network.zone(), 1L));
        } else if (!stored.getId().equals(network.id())) {
            throw new IllegalArgumentException("network " + stored.getName() + " (" + stored.getId()
                    + ") is stored here; " + network.name() + " needs a schema of its own");
        } else {
            rename(stored, network);
        }
        savePolicy(network.policy());
        places.save(network);
        people.save(network);
    }

    private Snapshot snapshot(NetworkRecord row) {
        PolicyVersionRecord policy = policy();
        if (policy == null) {
            throw new IllegalStateException("the network has no policy: the database was changed by hand");
        }
        Network network = new Network(
                row.getId(),
                row.getName(),
                row.getZone(),
                PolicyRows.policy(policy),
                people.professionals(),
                places.locations(),
                places.rooms(),
                places.openings(),
                places.exceptions());
        return new Snapshot(network, row.getRevision(), policy.getVersion());
    }

    private void rename(NetworkRecord stored, Network network) {
        if (!stored.getName().equals(network.name()) || !stored.getZone().equals(network.zone())) {
            sql.update(NETWORK)
                    .set(NETWORK.NAME, network.name())
                    .set(NETWORK.ZONE, network.zone())
                    .execute();
        }
    }

    private void savePolicy(PlanningPolicy policy) {
        PolicyVersionRecord stored = policy();
        if (stored == null) {
            sql.executeInsert(PolicyRows.row(1, policy));
        } else if (!PolicyRows.policy(stored).equals(policy)) {
            sql.executeInsert(PolicyRows.row(stored.getVersion() + 1, policy));
        }
    }

    private @Nullable PolicyVersionRecord policy() {
        return sql.selectFrom(POLICY_VERSION)
                .orderBy(POLICY_VERSION.VERSION.desc())
                .limit(1)
                .fetchOne();
    }
}
