package io.agendador.mirror;

import io.agendador.mirror.Publication.Action;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.List;

/**
 * What a publication would write; nothing is written yet.
 *
 * @param revision the network's, that it was made from
 * @param items by calendar and slot
 * @param unchanged events that are as they should be, by calendar; those of none are left out
 * @param refused what stays unpublished, and why, by slot
 * @param warnings open ones of these days, which a named person answers for before anything is published
 * @param hash SHA-256 over kind, days, revision, items and refusals, 64 hexadecimal digits: what is published is what had
 *     this hash
 */
public record PublicationPlan(
        Publication.Kind kind,
        Period days,
        long revision,
        List<Item> items,
        List<Unchanged> unchanged,
        List<Refused> refused,
        List<Inconsistency> warnings,
        String hash) {

    /** One event that is written or deleted. */
    public record Item(MirrorCalendar calendar, Action action, Slot slot, ProfessionalId professional) {}

    /** How many events of a calendar are as they should be. */
    public record Unchanged(MirrorCalendar calendar, int events) {}

    /** An assignment, or an event, that is left as it is. */
    public record Refused(MirrorCalendar calendar, Slot slot, ProfessionalId professional, Why why) {}

    /** Why something is not published. */
    public enum Why {
        /** The event has ended, or its shift is over. */
        PAST,
        /** An inconsistency of severity ERROR touches it. */
        ERROR,
        /** A conflict about it is open. */
        CONFLICT,
        /** The event was deleted by hand; putting it back takes a decision. */
        DELETED_BY_HAND,
        /** What stands in its place is not ours. */
        FOREIGN,
        /** There is no such calendar yet: it is to be linked first. */
        NOT_LINKED,
        /** The calendar's account rests, or its consent is gone. */
        RESTING
    }

    public PublicationPlan {
        items = List.copyOf(items);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /** How people type the hash: its first 8 digits. */
    public String shortHash() {
        return hash.substring(0, 8);
    }
}
