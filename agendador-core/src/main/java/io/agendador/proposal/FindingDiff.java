package io.agendador.proposal;

import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Limit;
import io.agendador.rule.Inconsistency.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a change alters what is wrong with a roster.
 *
 * @param created what was not so before, or is further beyond its limit than before
 * @param resolved what is no longer so
 */
public record FindingDiff(List<Inconsistency> created, List<Inconsistency> resolved) {

    public FindingDiff {
        created = List.copyOf(created);
        resolved = List.copyOf(resolved);
    }

    /** From the findings before to those after, both of the same days; each list keeps its order. */
    public static FindingDiff between(List<Inconsistency> before, List<Inconsistency> after) {
        return new FindingDiff(missing(after, before), missing(before, after));
    }

    /** What it creates of this severity. */
    public List<Inconsistency> created(Severity severity) {
        return created.stream().filter(it -> it.severity() == severity).toList();
    }

    private static List<Inconsistency> missing(List<Inconsistency> from, List<Inconsistency> others) {
        Set<Inconsistency> known = new HashSet<>(others);
        return from.stream()
                .filter(it -> !known.contains(it) && others.stream().noneMatch(other -> covers(other, it)))
                .toList();
    }

    /** Whether the other says the same of a limit that is exceeded as far, or further. */
    private static boolean covers(Inconsistency other, Inconsistency it) {
        Limit limit = it.limit();
        Limit otherLimit = other.limit();
        return limit != null
                && otherLimit != null
                && it.kind() == other.kind()
                && it.professionals().equals(other.professionals())
                && it.slots().get(0).week().equals(other.slots().get(0).week())
                && excess(otherLimit) >= excess(limit);
    }

    private static int excess(Limit limit) {
        return limit.actual() - limit.allowed();
    }
}
