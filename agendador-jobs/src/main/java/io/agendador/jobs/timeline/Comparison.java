package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two catalogues, by what they dispatch in the same week.
 *
 * @param before the one that is left
 * @param after the one that is come to
 */
public record Comparison(Dispatches before, Dispatches after) {

    /**
     * What becomes of one job.
     *
     * @param before how many dispatches there were; 0 where there was no such job
     * @param after how many there are; 0 where there is no such job
     */
    public record Change(String job, int before, int after) {}

    /** Checks it. */
    public Comparison {
        if (before.days() != after.days()) {
            throw new IllegalArgumentException("a week is compared with a week, a day with a day");
        }
    }

    /** The seven days from this one. */
    public static Comparison of(Catalogue before, Catalogue after, LocalDate first) {
        return new Comparison(Dispatches.inWeek(before, first), Dispatches.inWeek(after, first));
    }

    /** How much less is dispatched, in per cent of what was; negative where it is more; 0 where there was nothing. */
    public double fall() {
        return before.total() == 0 ? 0 : 100.0 * (before.total() - after.total()) / before.total();
    }

    /** The jobs of which there are more or fewer dispatches, by name. */
    public List<Change> changes() {
        SortedSet<String> names = new TreeSet<>(before.perJob().keySet());
        names.addAll(after.perJob().keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            int was = before.perJob().getOrDefault(name, 0);
            int is = after.perJob().getOrDefault(name, 0);
            if (was != is) {
                changes.add(new Change(name, was, is));
            }
        }
        return changes;
    }
}
