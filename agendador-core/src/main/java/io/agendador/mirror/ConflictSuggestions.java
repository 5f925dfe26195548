package io.agendador.mirror;

import io.agendador.review.RosterReport;
import io.agendador.review.Suggestion;
import io.agendador.review.Suggestions;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What can be done about the roster where a calendar contradicts it: who else could have the slot, say. */
public final class ConflictSuggestions {

    private static final Set<Kind> OF_CALENDARS = Set.of(Kind.GAP, Kind.CALENDAR_CONFLICT);

    private final RosterReport inForce;
    private final Suggestions suggestions;

    /**
     * About conflicts of these days.
     *
     * @param inForce of 12 weeks at most
     * @param now what has begun by then is left as it is
     */
    public ConflictSuggestions(RosterReport inForce, Instant now) {
        this.inForce = inForce;
        this.suggestions = Suggestions.of(inForce.situation(now), inForce.period());
    }

    /** Ready to be applied, the cheapest first; none where the roster has nothing wrong in the conflict's slot. */
    public List<Suggestion> about(Conflict conflict) {
        Slot slot = conflict.slot();
        return slot == null
                ? List.of()
                : inForce.findings().stream()
                        .filter(it -> isOf(it, slot))
                        .findFirst()
                        .map(suggestions::about)
                        .orElse(List.of());
    }

    private static boolean isOf(Inconsistency finding, Slot slot) {
        return OF_CALENDARS.contains(finding.kind()) && finding.slots().contains(slot);
    }
}
