package io.agendador.jobs.desk;

import io.agendador.jobs.desk.Denial.Rule;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Role;
import java.util.Optional;

/** Who may keep jobs, and that they say why. */
final class Permission {

    private static final int LONGEST_REASON = 500;

    private Permission() {}

    static Optional<Denial> denial(Author author, Optional<String> reason) {
        if (!author.role().includes(Role.ADMIN)) {
            return Optional.of(Denial.of(Rule.ROLE, Role.ADMIN, author.role()));
        }
        return reason.filter(it -> it.length() > LONGEST_REASON)
                .map(it -> Denial.of(Rule.REASON_TOO_LONG, it.length(), LONGEST_REASON));
    }

    static Optional<Denial> denialWithoutReason(Author author, String reason) {
        Optional<Denial> denial = denial(author, Optional.of(reason));
        return denial.isEmpty() && reason.isBlank() ? Optional.of(Denial.of(Rule.REASON_NEEDED)) : denial;
    }
}
