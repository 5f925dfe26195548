package io.agendador.review;

import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may what. */
final class Permission {

    private Permission() {}

    /** What keeps the author from asking for this. */
    static Optional<Refusal> toAsk(Author author, Draft draft) {
        return needs(author, role(draft));
    }

    /** What keeps the author from putting this in force. */
    static Optional<Refusal> toDecide(Author author, Draft draft) {
        return author.door() == Door.JOB ? Optional.of(Refusal.of(Rule.NOT_A_PERSON)) : needs(author, role(draft));
    }

    static Optional<Refusal> needs(Author author, Role role) {
        return author.role().includes(role)
                ? Optional.empty()
                : Optional.of(Refusal.of(Rule.ROLE, role, author.role()));
    }

    private static Role role(Draft draft) {
        boolean keeping = draft.edits().stream().flatMap(Permission::facts).anyMatch(it -> !forCoordinators(it));
        return keeping ? Role.ADMIN : Role.COORDINATOR;
    }

    private static Stream<NetworkFact> facts(Edit edit) {
        List<NetworkDiff.Change> changes =
                edit instanceof Edit.ChangeNetwork it ? it.diff().changes() : List.of();
        return changes.stream().map(NetworkDiff.Change::fact);
    }

    /** What a coordinator says by a prompt: who is away or works less, which room is closed or open on a date. */
    private static boolean forCoordinators(NetworkFact fact) {
        return fact instanceof NetworkFact.Absence
                || fact instanceof NetworkFact.Limit
                || fact instanceof NetworkFact.DatedOpening;
    }
}
