package io.agendador.postgres;

import io.agendador.planning.Score;
import io.agendador.postgres.generated.tables.records.ProposalRecord;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Decision;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What is said of a proposal in its row, and back. */
final class ProposalRows {

    private ProposalRows() {}

    static ProposalRecord row(Proposal proposal, String planningInput) {
        ProposalRecord row = new ProposalRecord();
        row.setId(proposal.id());
        row.setKind(proposal.kind());
        row.setStatus(proposal.status());
        row.setBaseRevision(proposal.baseRevision());
        row.setPolicyVersion(proposal.policyVersion());
        row.setPlanHash(proposal.hash());
        row.setPreviousId(proposal.previous());
        row.setAuthorName(proposal.author().name());
        row.setAuthorRole(proposal.author().role());
        row.setAuthorDoor(proposal.author().door());
        row.setCreatedAt(proposal.createdAt().truncatedTo(ChronoUnit.MICROS));
        row.setExpiresAt(proposal.expiresAt().truncatedTo(ChronoUnit.MICROS));
        row.setPlanningInput(planningInput);
        fillForLists(row, proposal);
        return row;
    }

    private static void fillForLists(ProposalRecord row, Proposal proposal) {
        Score score = proposal.plan().score();
        row.setFromDate(proposal.period().from());
        row.setToDate(proposal.period().to());
        row.setScoreHard(score.hard());
        row.setScoreCoverage(score.coverage());
        row.setScoreChanges(score.changes());
        row.setScorePreferences(score.preferences());
        row.setGaps(proposal.plan().gaps().size());
        row.setChanges(proposal.diff().moves().size());
    }

    static void decide(ProposalRecord row, Proposal.Status status, @Nullable Decision decision) {
        row.setStatus(status);
        if (decision != null) {
            row.setDecidedName(decision.author().name());
            row.setDecidedRole(decision.author().role());
            row.setDecidedDoor(decision.author().door());
            row.setDecidedAt(decision.at().truncatedTo(ChronoUnit.MICROS));
            row.setDecidedReason(decision.reason());
            row.setDecidedRevision(decision.revision());
        }
    }

    static Proposal proposal(ProposalRecord row, Candidate candidate) {
        return new Proposal(
                row.getId(),
                row.getKind(),
                row.getBaseRevision(),
                row.getPolicyVersion(),
                candidate,
                row.getPlanHash(),
                row.getPreviousId(),
                new Author(row.getAuthorName(), row.getAuthorRole(), row.getAuthorDoor()),
                row.getCreatedAt(),
                row.getExpiresAt(),
                row.getStatus(),
                decision(row));
    }

    static Summary summary(ProposalRecord row) {
        return new Summary(
                row.getId(),
                row.getKind(),
                row.getStatus(),
                new Period(row.getFromDate(), row.getToDate()),
                new Score(row.getScoreHard(), row.getScoreCoverage(), row.getScoreChanges(), row.getScorePreferences()),
                row.getGaps(),
                row.getChanges(),
                row.getPlanHash(),
                row.getBaseRevision(),
                row.getAuthorName(),
                row.getCreatedAt(),
                row.getExpiresAt(),
                decision(row));
    }

    private static @Nullable Decision decision(ProposalRecord row) {
        return row.getDecidedAt() == null
                ? null
                : new Decision(
                        new Author(row.getDecidedName(), row.getDecidedRole(), row.getDecidedDoor()),
                        row.getDecidedAt(),
                        row.getDecidedReason(),
                        row.getDecidedRevision());
    }
}
