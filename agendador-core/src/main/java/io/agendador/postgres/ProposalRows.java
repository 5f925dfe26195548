package io.agendador.postgres;

import io.agendador.planning.Plan;
import io.agendador.planning.Proposal;
import io.agendador.planning.Score;
import io.agendador.postgres.generated.tables.records.ProposalRecord;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import java.time.temporal.ChronoUnit;

/** What is said of a proposal in its row, and back. */
final class ProposalRows {

    private ProposalRows() {}

    static ProposalRecord row(Proposal proposal) {
        Plan plan = proposal.plan();
        ProposalRecord row = new ProposalRecord();
        row.setId(proposal.id());
        row.setStatus(proposal.status());
        row.setBaseRevision(proposal.baseRevision());
        row.setPolicyVersion(proposal.policyVersion());
        row.setFromDate(plan.window().from());
        row.setToDate(plan.window().to());
        row.setScoreHard(plan.score().hard());
        row.setScoreCoverage(plan.score().coverage());
        row.setScoreChanges(plan.score().changes());
        row.setScorePreferences(plan.score().preferences());
        row.setGaps(plan.gaps().size());
        row.setChanges(proposal.diff().changes().size());
        row.setAuthorName(proposal.author().name());
        row.setAuthorRole(proposal.author().role());
        row.setAuthorDoor(proposal.author().door());
        row.setCreatedAt(proposal.createdAt().truncatedTo(ChronoUnit.MICROS));
        return row;
    }

    static Summary summary(ProposalRecord row) {
        return new Summary(
                row.getId(),
                row.getStatus(),
                window(row),
                score(row),
                row.getGaps(),
                row.getChanges(),
                row.getBaseRevision(),
                row.getAuthorName(),
                row.getCreatedAt());
    }

    static Period window(ProposalRecord row) {
        return new Period(row.getFromDate(), row.getToDate());
    }

    static Score score(ProposalRecord row) {
        return new Score(row.getScoreHard(), row.getScoreCoverage(), row.getScoreChanges(), row.getScorePreferences());
    }

    static Author author(ProposalRecord row) {
        return new Author(row.getAuthorName(), row.getAuthorRole(), row.getAuthorDoor());
    }
}
