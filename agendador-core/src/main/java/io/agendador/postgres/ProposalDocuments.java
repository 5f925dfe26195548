package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.PROPOSAL_DOCUMENT;

import io.agendador.planning.Proposal;
import io.agendador.postgres.generated.tables.records.ProposalDocumentRecord;
import io.agendador.roster.ProposalId;
import org.jooq.DSLContext;

/** What is stored of a proposal as a whole. */
final class ProposalDocuments {

    private static final String PLAN = "PLAN";
    private static final String FINDINGS = "FINDINGS";
    private static final int FORMAT = 1;

    private final DSLContext sql;

    ProposalDocuments(DSLContext sql) {
        this.sql = sql;
    }

    void add(Proposal proposal) {
        add(proposal.id(), PLAN, PlanDocument.of(proposal.plan()));
        add(proposal.id(), FINDINGS, FindingsDocument.of(proposal.findings()));
    }

    PlanDocument plan(ProposalId id) {
        return read(id, PLAN, PlanDocument.class);
    }

    FindingsDocument findings(ProposalId id) {
        return read(id, FINDINGS, FindingsDocument.class);
    }

    private void add(ProposalId id, String kind, Object document) {
        sql.executeInsert(new ProposalDocumentRecord(id, kind, FORMAT, Documents.written(document)));
    }

    private <T> T read(ProposalId id, String kind, Class<T> type) {
        ProposalDocumentRecord row = sql.selectFrom(PROPOSAL_DOCUMENT)
                .where(PROPOSAL_DOCUMENT.PROPOSAL_ID.eq(id))
                .and(PROPOSAL_DOCUMENT.KIND.eq(kind))
                .fetchSingle();
        return Documents.read(row.getBody(), row.getFormat(), type);
    }
}
