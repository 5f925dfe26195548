package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.PROPOSAL_DOCUMENT;

import io.agendador.postgres.generated.tables.records.ProposalDocumentRecord;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.roster.ProposalId;
import java.util.Optional;
import org.jooq.DSLContext;

/** What is stored of a proposal as a whole. */
final class ProposalDocuments {

    private static final String CANDIDATE = "CANDIDATE";

    private final DSLContext sql;

    ProposalDocuments(DSLContext sql) {
        this.sql = sql;
    }

    void add(ProposalId id, Candidate candidate) {
        sql.executeInsert(new ProposalDocumentRecord(id, CANDIDATE, Documents.FORMAT, Documents.written(candidate)));
    }

    /** Nothing for a proposal of a build that did not store it yet. */
    Optional<Candidate> candidate(ProposalId id) {
        return sql.selectFrom(PROPOSAL_DOCUMENT)
                .where(PROPOSAL_DOCUMENT.PROPOSAL_ID.eq(id))
                .and(PROPOSAL_DOCUMENT.KIND.eq(CANDIDATE))
                .fetchOptional(row -> Documents.read(row.getBody(), row.getFormat(), Candidate.class));
    }
}
