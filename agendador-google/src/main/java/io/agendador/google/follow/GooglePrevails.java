package io.agendador.google.follow;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.postgres.Tables;
import io.agendador.present.Texts;
import io.agendador.review.Adjustments;
import io.agendador.review.Transactions.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What people change in Google holds. The rules, of which the first that is about a change decides:
 *
 * <ol>
 *   <li>Of a shift that has begun: recorded as a conflict that is settled already; nothing follows. But what was made all-day
 *       or repeated is asked about then, too: it is ours to write yet.
 *   <li>What the roster says already, or another copy said before, is settled in silence.
 *   <li>The professional's and the room's copies speak. The general calendar's alone asks a person; so does a copy that
 *       contradicts what the other one said, or that is of a hand-kept day. Where it is gone and not a professional's, that
 *       is about whoever has the slot by now.
 *   <li>Deleted: a pinned gap, and a conflict. In the room's copy that is about the slot, whoever has it by now; in a
 *       professional's only about that person.
 *   <li>Moved exactly onto a free shift: the assignment goes there, and where it was is a pinned gap. Onto what is not
 *       free, or what the door refuses: a conflict, and nothing else.
 *   <li>Moved anywhere else: a pinned gap, a busy time, and a conflict.
 *   <li>Made all-day or repeated, or its tag stripped: a conflict; the assignment stays. Without tag the event is not ours
 *       any more, and takes its time as anybody's.
 *   <li>Changed otherwise: a conflict; the assignment stays.
 *   <li>An event with our tag that we did not write there, copied or moved from another calendar: a conflict, and nothing
 *       else.
 *   <li>Other people's events take the professional's time; over an assignment they are a conflict until either goes.
 * </ol>
 *
 * <p>Safe for use by many threads. To see a change twice is to see it once.
 */
public final class GooglePrevails implements Following {

    private final Books books;
    private final Adjustments adjustments;
    private final Texts texts;
    private final Supplier<UUID> ids;

    /**
     * Follows into the roster whose store has these tables.
     *
     * @param locale the language of what is recorded
     * @param ids gives each conflict its id
     */
    public GooglePrevails(Tables tables, Adjustments adjustments, Locale locale, Supplier<UUID> ids) {
        this.books = Books.over(tables);
        this.adjustments = adjustments;
        this.texts = Words.in(locale);
        this.ids = ids;
    }

    @Override
    public Followed follow(Stores stores, CalendarRow calendar, List<SeenChange> seen, Instant now) {
        return new Round(books, new GoogleDoor(adjustments, texts), stores, calendar, now, ids).follow(seen);
    }

    /**
     * Settles what went by itself: where the roster has come to agree, or a person has filled what was left open.
     *
     * @return how many were settled
     */
    public int settle(Stores stores, Instant now) {
        return new Settling(books, stores, now).settle();
    }
}
