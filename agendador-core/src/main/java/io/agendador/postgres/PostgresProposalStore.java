package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.PROPOSAL;
import static io.agendador.postgres.generated.Tables.PROPOSAL_CHANGE;

import io.agendador.planning.Proposal;
import io.agendador.planning.Proposal.Status;
import io.agendador.planning.RosterDiff;
import io.agendador.planning.RosterDiff.Change;
import io.agendador.postgres.generated.tables.records.ProposalChangeRecord;
import io.agendador.postgres.generated.tables.records.ProposalRecord;
import io.agendador.review.ProposalStore;
import io.agendador.review.StaleStateException;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The port's side of the proposals' tables. */
final class PostgresProposalStore implements ProposalStore {

    private final DSLContext sql;
    private final ProposalDocuments documents;

    PostgresProposalStore(DSLContext sql) {
        this.sql = sql;
        this.documents = new ProposalDocuments(sql);
    }

    @Override
    public void add(Proposal proposal) {
        if (proposal.status() != Status.PENDING) {
            throw new IllegalArgumentException("a proposal begins as PENDING, not as " + proposal.status());
        }
        sql.insertInto(PROPOSAL).set(ProposalRows.row(proposal)).execute();
        sql.batchInsert(proposal.diff().changes().stream()
                        .map(it -> row(proposal.id(), it))
                        .toList())
                .execute();
        documents.add(proposal);
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional()
                .map(this::proposal);
    }

    @Override
    public List<Summary> latest(int count) {
        return sql.selectFrom(PROPOSAL)
                .orderBy(PROPOSAL.NUMBER.desc())
                .limit(Counts.checked(count))
                .fetch(ProposalRows::summary);
    }

    @Override
    public void decide(ProposalId id, Status decision) {
        if (decision == Status.PENDING) {
            throw new IllegalArgumentException("a decision is anything but PENDING");
        }
        int decided = sql.update(PROPOSAL)
                .set(PROPOSAL.STATUS, decision)
                .where(PROPOSAL.ID.eq(id))
                .and(PROPOSAL.STATUS.eq(Status.PENDING))
                .execute();
        if (decided == 0) {
            Status status = sql.select(PROPOSAL.STATUS)
                    .from(PROPOSAL)
                    .where(PROPOSAL.ID.eq(id))
                    .fetchOne(PROPOSAL.STATUS);
            throw new StaleStateException("proposal " + id + " is " + (status == null ? "not here" : status)
                    + ", not PENDING: look at the list of proposals again");
        }
    }

    private Proposal proposal(ProposalRecord row) {
        return new Proposal(
                row.getId(),
                row.getBaseRevision(),
                row.getPolicyVersion(),
                row.getStatus(),
                documents.plan(row.getId()).plan(ProposalRows.window(row), ProposalRows.score(row)),
                diff(row.getId()),
                documents.findings(row.getId()).inconsistencies(),
                ProposalRows.author(row),
                row.getCreatedAt());
    }

    private RosterDiff diff(ProposalId id) {
        return new RosterDiff(sql.selectFrom(PROPOSAL_CHANGE)
                .where(PROPOSAL_CHANGE.PROPOSAL_ID.eq(id))
                .fetch(row -> new Change(
                        new Slot(row.getRoomId(), row.getDate(), row.getShift()),
                        row.getBeforeId(),
                        row.getAfterId())));
    }

    private static ProposalChangeRecord row(ProposalId id, Change it) {
        Slot slot = it.slot();
        return new ProposalChangeRecord(id, slot.room(), slot.date(), slot.shift(), it.before(), it.after());
    }
}
