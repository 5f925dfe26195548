package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.POLICY_SNAPSHOT;

import io.agendador.postgres.generated.tables.records.PolicySnapshotRecord;
import io.agendador.review.SnapshotStore;
import io.agendador.roster.Network;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Versions of places and policy as documents. */
final class PostgresSnapshotStore implements SnapshotStore {

    private final DSLContext sql;

    PostgresSnapshotStore(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Taken add(Network content, String hash, Instant at) {
        PolicySnapshotRecord row = sql.newRecord(POLICY_SNAPSHOT);
        row.setHash(hash);
        row.setFormat(Documents.FORMAT);
        row.setBody(Documents.written(content));
        row.setTakenAt(at);
        row.store();
        return taken(row);
    }

    @Override
    public List<Taken> latest(int count) {
        return sql.selectFrom(POLICY_SNAPSHOT)
                .orderBy(POLICY_SNAPSHOT.NUMBER.desc())
                .limit(Counts.checked(count))
                .fetch(PostgresSnapshotStore::taken);
    }

    @Override
    public Optional<Network> content(long number) {
        return sql.selectFrom(POLICY_SNAPSHOT)
                .where(POLICY_SNAPSHOT.NUMBER.eq(number))
                .fetchOptional(it -> Documents.read(it.getBody(), it.getFormat(), Network.class));
    }

    @Override
    public int forget(Instant replacedBefore, int most) {
        // One was replaced when the next one was taken.
        return sql.deleteFrom(POLICY_SNAPSHOT)
                .where(POLICY_SNAPSHOT.NUMBER.in(DSL.select(POLICY_SNAPSHOT.NUMBER)
                        .from(POLICY_SNAPSHOT)
                        .where(POLICY_SNAPSHOT.NUMBER.lt(DSL.select(DSL.max(POLICY_SNAPSHOT.NUMBER))
                                .from(POLICY_SNAPSHOT)
                                .where(POLICY_SNAPSHOT.TAKEN_AT.lt(replacedBefore))))
                        .orderBy(POLICY_SNAPSHOT.NUMBER)
                        .limit(most)))
                .execute();
    }

    private static Taken taken(PolicySnapshotRecord it) {
        return new Taken(it.getNumber(), it.getHash(), it.getTakenAt());
    }
}
