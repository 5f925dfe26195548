package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.PROPOSAL;

import io.agendador.postgres.generated.tables.records.ProposalRecord;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Decision;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.Situation;
import io.agendador.review.ProposalStore;
import io.agendador.review.StaleStateException;
import io.agendador.roster.ProposalId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The port's side of the proposals' tables. */
final class PostgresProposalStore implements ProposalStore {

    private final DSLContext sql;
    private final ProposalDocuments documents;
    private final PlanningInputs inputs;

    PostgresProposalStore(DSLContext sql) {
        this.sql = sql;
        this.documents = new ProposalDocuments(sql);
        this.inputs = new PlanningInputs(sql);
    }

    @Override
    public void add(Proposal proposal, Situation situation) {
        if (proposal.status() != Status.PENDING) {
            throw new IllegalArgumentException("a proposal begins as PENDING, not as " + proposal.status());
        }
        String input = inputs.add(situation, proposal.createdAt());
        sql.insertInto(PROPOSAL).set(ProposalRows.row(proposal, input)).execute();
        documents.add(proposal.id(), proposal.candidate());
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional()
                .flatMap(row -> documents.candidate(id).map(it -> ProposalRows.proposal(row, it)));
    }

    @Override
    public Optional<Situation> situation(ProposalId id) {
        return inputs.situation(id);
    }

    @Override
    public List<Summary> latest(int count) {
        return sql.selectFrom(PROPOSAL)
                .orderBy(PROPOSAL.NUMBER.desc())
                .limit(Counts.checked(count))
                .fetch(ProposalRows::summary);
    }

    @Override
    public List<Summary> pending() {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.STATUS.eq(Status.PENDING))
                .orderBy(PROPOSAL.NUMBER)
                .fetch(ProposalRows::summary);
    }

    @Override
    public Optional<ProposalId> lastApproved() {
        return sql.select(PROPOSAL.ID)
                .from(PROPOSAL)
                .where(PROPOSAL.STATUS.eq(Status.APPROVED))
                .and(PROPOSAL.DECIDED_REVISION.isNotNull())
                .orderBy(PROPOSAL.DECIDED_REVISION.desc(), PROPOSAL.DECIDED_AT.desc(), PROPOSAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(PROPOSAL.ID);
    }

    @Override
    public void decide(ProposalId id, Status status, @Nullable Decision decision) {
        boolean byPerson = status == Status.APPROVED || status == Status.REJECTED;
        if (status == Status.PENDING || byPerson != (decision != null)) {
            throw new IllegalArgumentException(
                    "people approve and reject, time and newer proposals do the rest; not " + status + ": " + decision);
        }
        ProposalRecord row = new ProposalRecord();
        ProposalRows.decide(row, status, decision);
        int decided = sql.update(PROPOSAL)
                .set(row)
                .where(PROPOSAL.ID.eq(id))
                .and(PROPOSAL.STATUS.eq(Status.PENDING))
                .execute();
        if (decided == 0) {
            throw new StaleStateException(
                    "proposal " + id + " is " + status(id) + ", not PENDING: look at the list of proposals again");
        }
    }

    private String status(ProposalId id) {
        return sql.select(PROPOSAL.STATUS)
                .from(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(PROPOSAL.STATUS)
                .map(Status::name)
                .orElse("not here");
    }
}
