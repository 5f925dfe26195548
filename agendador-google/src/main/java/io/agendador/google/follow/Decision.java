package io.agendador.google.follow;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Resolved;
import io.agendador.present.Texts;
import io.agendador.proposal.Edit;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One decision of a person, within its transaction. */
final class Decision {

    private final Books books;
    private final Adjustments adjustments;
    private final Texts texts;
    private final Stores stores;
    private final Instant now;
    private final Author author;
    private final String reason;

    Decision(
            Books books,
            Adjustments adjustments,
            Texts texts,
            Stores stores,
            Instant now,
            Author author,
            String reason) {
        this.books = books;
        this.adjustments = adjustments;
        this.texts = texts;
        this.stores = stores;
        this.now = now;
        this.author = author;
        this.reason = reason;
    }

    Resolved resolve(Conflict it, Resolution resolution) {
        Way way = way(resolution);
        List<Edit> edits = way.edits(it);
        // Before the roster: what the event takes of somebody's time must not be in its own way.
        way.keep(it);
        if (it.professional() != null) {
            new BusyKeeping(books, stores, texts, author, now).refresh(it.professional());
        }
        ProposalId changed = edits.isEmpty() ? recorded(it) : adjusted(edits);
        books.conflicts().close(it.id(), way.state(), new Conflict.Decision(author, now, reason), changed);
        new Settling(books, stores, now).settle();
        return new Resolved.Done(books.conflicts().find(it.id()).orElseThrow());
    }

    private Way way(Resolution resolution) {
        Network network = stores.roster().network().orElseThrow().network();
        Placings placings = new Placings(stores.roster());
        Copyists copyists = new Copyists(books, now);
        return switch (resolution) {
            case ADOPT -> new Adopting(placings, new Whereabouts(stores), copyists);
            case REVERT -> new Reverting(network, placings, copyists);
            case PIN -> new Pinning(network, placings, copyists, now);
        };
    }

    private ProposalId adjusted(List<Edit> edits) {
        Outcome outcome = adjustments.adjust(stores, edits, Consent.given(author, reason));
        if (outcome instanceof Outcome.Done done) {
            return done.proposal().id();
        } else if (outcome instanceof Outcome.Refused refused) {
            throw new Undone(new Resolved.Refused(refused.refusals()));
        }
        throw new Undone(new Resolved.ReasonNeeded());
    }

    /** Where the roster stays as it is, nothing else would tell of the decision. */
    private @Nullable ProposalId recorded(Conflict it) {
        String summary = texts.text("following.decided", String.valueOf(it.number()));
        stores.audit().record(new AuditTrail.Entry(now, author, Action.CONFLICT_DECIDED, reason, summary, null));
        return null;
    }
}
