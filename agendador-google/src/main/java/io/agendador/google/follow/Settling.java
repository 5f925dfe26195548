package io.agendador.google.follow;

import io.agendador.mirror.Conflict;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.List;

/** Conflicts that went by themselves, because the roster has come to agree. */
final class Settling {

    private final Books books;
    private final Placings placings;
    private final Copyists copyists;
    private final Instant now;

    Settling(Books books, Stores stores, Instant now) {
        this.books = books;
        this.placings = new Placings(stores.roster());
        this.copyists = new Copyists(books, now);
        this.now = now;
    }

    int settle() {
        List<Conflict> agreed =
                books.conflicts().open().stream().filter(this::agreed).toList();
        agreed.forEach(this::settle);
        return agreed.size();
    }

    private void settle(Conflict it) {
        books.conflicts().settle(it.id(), now);
        Slot slot = it.slot();
        boolean gap = it.kind() == Conflict.Kind.DELETED || it.kind() == Conflict.Kind.MOVED;
        if (slot != null && gap && it.winner() == Conflict.Winner.GOOGLE) {
            copyists.release(it);
            copyists.revive(slot);
        }
    }

    private boolean agreed(Conflict it) {
        Slot slot = it.slot();
        if (slot == null) {
            return false;
        }
        return switch (it.kind()) {
            // Whoever fills a gap that people made has decided so.
            case DELETED, MOVED ->
                it.winner() == Conflict.Winner.GOOGLE ? placings.holder(slot) != null : said(it, slot);
            case OVERLAP -> !placings.has(it.professional(), slot);
            case CONTRADICTION, HAND_KEPT, FORBIDDEN -> said(it, slot);
            case EDITED -> false;
        };
    }

    /** Whether the roster is as the event says. */
    private boolean said(Conflict it, Slot slot) {
        Slot to = it.movedTo();
        if (to == null) {
            return it.start() == null && !placings.has(it.professional(), slot);
        }
        return placings.has(it.professional(), to) && (to.equals(slot) || !placings.has(it.professional(), slot));
    }
}
