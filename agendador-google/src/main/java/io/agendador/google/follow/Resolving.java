package io.agendador.google.follow;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Resolved;
import io.agendador.postgres.Tables;
import io.agendador.present.Texts;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.Adjustments;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What people decide about conflicts. Each decision is one transaction: the roster's change through the door, what the next
 * publication may write, the closed conflict and the audit trail. Safe for use by many threads.
 *
 * <ul>
 *   <li>Adopted: the roster follows the event, where it has not yet. One that lies where no shift is, or was taken over,
 *       is left to whoever made it so, and takes its time like anybody's. What somebody else's event lies over is freed;
 *       that person is kept out of it.
 *   <li>Reverted: whoever lost the slot has it again if it is free, and the next publication writes our version: what was
 *       deleted under another id, what was moved or edited over it.
 *   <li>Pinned: the slot stays as it is, and so does the event.
 * </ul>
 */
public final class Resolving {

    private final Transactions transactions;
    private final Books books;
    private final Adjustments adjustments;
    private final InstantSource clock;
    private final Texts texts;

    /**
     * Decides about the conflicts in these tables.
     *
     * @param transactions of the same store
     * @param locale the language of what is recorded
     */
    public Resolving(
            Transactions transactions, Tables tables, Adjustments adjustments, InstantSource clock, Locale locale) {
        this.transactions = transactions;
        this.books = Books.over(tables);
        this.adjustments = adjustments;
        this.clock = clock;
        this.texts = Words.in(locale);
    }

    /** Decides about an open conflict; see {@link io.agendador.mirror.CalendarMirror#resolve}. */
    public Resolved resolve(UUID conflict, Resolution resolution, Author author, String reason) {
        Optional<Refusal> refusal = refusal(author);
        if (refusal.isPresent()) {
            return new Resolved.Refused(List.of(refusal.get()));
        }
        try {
            return transactions.write(stores -> {
                Optional<Conflict> found = books.conflicts().find(conflict);
                if (found.isEmpty()) {
                    return new Resolved.Unknown();
                }
                return found.get().state() == Conflict.State.OPEN
                        ? new Decision(books, adjustments, texts, stores, clock.instant(), author, reason)
                                .resolve(found.get(), resolution)
                        : new Resolved.NotOpen(found.get());
            });
        } catch (Undone undone) {
            return undone.instead();
        }
    }

    private static Optional<Refusal> refusal(Author author) {
        if (author.door() == Door.JOB || author.door() == Door.GOOGLE) {
            return Optional.of(Refusal.of(Rule.NOT_A_PERSON));
        }
        return author.role().includes(Role.COORDINATOR)
                ? Optional.empty()
                : Optional.of(Refusal.of(Rule.ROLE, Role.COORDINATOR, author.role()));
    }
}
