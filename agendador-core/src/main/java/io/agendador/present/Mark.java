package io.agendador.present;

import io.agendador.proposal.RosterDiff;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What changes in one slot, for grids that show a diff.
 *
 * @param before who had the slot, or null
 * @param after who will have it, or null; another than {@code before}
 */
public record Mark(
        @Nullable ProfessionalId before, @Nullable ProfessionalId after) {

    /** How a slot changes. */
    public enum Kind {
        /** Nobody was there. */
        ADDED(Style.ADDED),
        /** Nobody will be there. */
        REMOVED(Style.REMOVED),
        /** Somebody else will be there. */
        CHANGED(Style.CHANGED);

        private final Style style;

        Kind(Style style) {
            this.style = style;
        }

        Style style() {
            return style;
        }
    }

    public Mark {
        if (before == null ? after == null : before.equals(after)) {
            throw new IllegalArgumentException("nothing changes: before and after is " + before);
        }
    }

    /** The changes by which somebody comes, goes or gives way. */
    public static SortedMap<Slot, Mark> of(RosterDiff diff) {
        SortedMap<Slot, Mark> marks = new TreeMap<>();
        diff.moves()
                .forEach(it -> marks.put(
                        it.slot(),
                        new Mark(it.before().professional(), it.after().professional())));
        return marks;
    }

    /** Follows from the two. */
    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Whether it takes the slot from this one or gives it. */
    boolean concerns(ProfessionalId professional) {
        return professional.equals(before) || professional.equals(after);
    }
}
