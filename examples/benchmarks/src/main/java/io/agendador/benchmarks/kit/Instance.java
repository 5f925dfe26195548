package io.agendador.benchmarks.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planning problem as the kit's files tell it; days count from {@code startDate}, a Sunday. */
public record Instance(
        String name,
        LocalDate startDate,
        int weeks,
        Weights weights,
        List<Location> locations,
        List<Opening> openings,
        List<Professional> professionals,
        @Nullable Map<String, String> published) {

    public Instance {
        present("name", name);
        present("startDate", startDate);
        present("weights", weights);
        present("locations", locations);
        present("openings", openings);
        present("professionals", professionals);
        if (startDate.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("startDate must be a Sunday, not " + startDate);
        }
    }

    /** What each unit costs; the names are those of the kit's files. */
    public record Weights(
            int gap,
            int dbl,
            int over1,
            int over2,
            int under1,
            int under2,
            int tolHours,
            int repeat,
            int conc,
            int concFree,
            int shift,
            int loc,
            int distant,
            int stability) {}

    /** Priority 1 is the most important one, 5 the least. */
    public record Location(String id, int priority, int region) {}

    /** A slot; a fixed one keeps exactly its professional, or stays empty. */
    public record Opening(
            String id,
            String room,
            String location,
            int day,
            int shift,
            int hours,
            @Nullable String tag,
            boolean fixed,
            @Nullable String professional) {

        public Opening {
            present("id", id);
            present("room", room);
            present("location", location);
            if (shift < 0 || shift > 1 || day < 0) {
                throw new IllegalArgumentException(
                        "opening " + id + " has no such day or shift: " + day + ", " + shift);
            }
        }
    }

    /** Blocks are weekday (0 is Sunday) and shift, busy times day and shift; no preferred shift is −1. */
    public record Professional(
            String id,
            List<String> tags,
            List<List<Integer>> blocks,
            List<List<Integer>> busy,
            List<Integer> daysOff,
            List<String> veto,
            List<String> prefer,
            List<String> lastWeek,
            int prefShift,
            int targetHours,
            int maxHours,
            int maxDoubles,
            boolean acceptsDoubles) {

        public Professional {
            present("id", id);
            present("tags", tags);
            present("blocks", blocks);
            present("busy", busy);
            present("daysOff", daysOff);
            present("veto", veto);
            present("prefer", prefer);
            present("lastWeek", lastWeek);
        }
    }

    /** Who has what in force; empty if nothing is. */
    public Map<String, String> inForce() {
        return published == null ? Map.of() : published;
    }

    // What the file leaves out arrives as null, whatever the type says.
    private static void present(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
    }
}
