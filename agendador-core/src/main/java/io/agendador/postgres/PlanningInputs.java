package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.PLANNING_INPUT;
import static io.agendador.postgres.generated.Tables.PROPOSAL;

import io.agendador.document.Json;
import io.agendador.postgres.generated.tables.records.PlanningInputRecord;
import io.agendador.proposal.Situation;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What proposals were computed from; a network that did not change is there once. */
final class PlanningInputs {

    /** A situation but for its network. */
    private record Rest(long revision, int policyVersion, Roster inForce, Instant now, String network) {

        static Rest of(Situation it, String network) {
            return new Rest(it.revision(), it.policyVersion(), it.inForce(), it.now(), network);
        }

        Situation with(Network it) {
            return new Situation(revision, policyVersion, it, inForce, now);
        }
    }

    private final DSLContext sql;

    PlanningInputs(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps it, and gives the hash under which it is. */
    String add(Situation situation, Instant at) {
        String network = add(situation.network(), null, at);
        return add(Rest.of(situation, network), network, at);
    }

    Optional<Situation> situation(ProposalId id) {
        return sql.select(PLANNING_INPUT.fields())
                .from(PLANNING_INPUT)
                .join(PROPOSAL)
                .on(PROPOSAL.PLANNING_INPUT.eq(PLANNING_INPUT.HASH))
                .where(PROPOSAL.ID.eq(id))
                .fetchOptionalInto(PLANNING_INPUT)
                .map(row -> read(row, Rest.class))
                .map(it -> it.with(network(it.network())));
    }

    private Network network(String hash) {
        return read(
                sql.selectFrom(PLANNING_INPUT)
                        .where(PLANNING_INPUT.HASH.eq(hash))
                        .fetchSingle(),
                Network.class);
    }

    private String add(Object document, @Nullable String network, Instant at) {
        String hash = Json.hash(document);
        sql.insertInto(PLANNING_INPUT)
                .set(new PlanningInputRecord(
                        hash,
                        Documents.FORMAT,
                        Documents.written(document),
                        at.truncatedTo(ChronoUnit.MICROS),
                        network))
                .onConflictDoNothing()
                .execute();
        return hash;
    }

    private static <T> T read(PlanningInputRecord row, Class<T> type) {
        return Documents.read(row.getBody(), row.getFormat(), type);
    }
}
