package io.agendador.review;

import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, when and why; nothing of it is ever changed or removed. Within one transaction. */
public interface AuditTrail {

    /** What was done. */
    enum Action {
        NETWORK_CHANGED,
        HAND_KEPT_ENTERED,
        PROPOSED,
        APPROVED,
        REJECTED,
        SUPERSEDED,
        EXPIRED,
        EDITED,
        PINNED,
        SWAP_REGISTERED,
        SWAPPED,
        SWAP_CANCELLED,
        ACKNOWLEDGED,
        UNDONE,
        GOOGLE_ADOPTED,
        CONFIRMED,
        BUSY_TIMES_READ,
        /** About a conflict with a calendar, where the roster stays as it is. */
        CONFLICT_DECIDED,
        /** Calendars were made, found, renamed or shared. */
        CALENDARS_LINKED,
        /** A person let us into the calendars anew. */
        CALENDARS_AUTHORISED,
        /** Push channels were opened. */
        CHANNELS_RENEWED,
        /** The roster began to be written into the calendars. */
        PUBLISHED,
        /** The calendars began to be cleared of what was published. */
        CALENDARS_CLEARED,
        /** All was put back as a backup has it; what came after that is gone. */
        RESTORED
    }

    /**
     * A decision.
     *
     * @param at when
     * @param reason why, one line, possibly empty
     * @param summary what changed, in a line for people
     * @param proposal the proposal it is about, or null
     */
    record Entry(
            Instant at,
            Author author,
            Action action,
            String reason,
            String summary,
            @Nullable ProposalId proposal) {}

    /**
     * A decision as it was recorded.
     *
     * @param number rises, from 1
     * @param revision the network's revision after it
     */
    record Recorded(long number, long revision, Entry entry) {}

    /** Records a decision about what this transaction changes, before or after the change; it is there with it. */
    void record(Entry entry);

    /** The latest ones of transactions before this one, newest first, at most this many (1…1,000). */
    List<Recorded> latest(int count);
}
