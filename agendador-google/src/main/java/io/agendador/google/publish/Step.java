package io.agendador.google.publish;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.PublicationPlan;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One event that a plan writes or deletes.
 *
 * @param generation of the event's id
 * @param etag the version that is changed; null for what is new
 * @param contentHash of what is written; null for a deletion
 */
record Step(
        MirrorCalendar calendar,
        Action action,
        String eventId,
        Slot slot,
        ProfessionalId professional,
        int generation,
        @Nullable String etag,
        @Nullable String contentHash) {

    Step {
        if ((action == Action.INSERT) != (etag == null) || (action == Action.DELETE) != (contentHash == null)) {
            throw new IllegalArgumentException("what is new has no version, and what is deleted no content");
        }
    }

    PublicationPlan.Item item() {
        return new PublicationPlan.Item(calendar, action, slot, professional);
    }

    /** The same under another id. */
    Step under(String id, int next) {
        return new Step(calendar, action, id, slot, professional, next, etag, contentHash);
    }
}
