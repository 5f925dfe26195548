package io.agendador.planning;

import io.agendador.roster.LocationId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Weights;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one plan only, beyond the policy.
 *
 * @param only what may change; all else is held as it is, and nobody else is placed
 * @param except what of that is held as it is all the same; if people are among it, only what has to do with them; null for
 *     nothing
 * @param doubles whether there may be doubles, and who may fill gaps
 * @param ignored preferences that cost nothing
 * @param prioritized what counts for more
 * @param balancing whether hours are to be evened out: they cost {@value #STRONG} times what they do otherwise, and a change
 *     to the baseline costs {@value #CHANGE} within preferences, where it is not a weight already
 */
public record Terms(
        Selection only,
        @Nullable Selection except,
        Doubles doubles,
        Set<Preference> ignored,
        List<Priority> prioritized,
        boolean balancing) {

    /** Nothing beyond the policy. */
    public static final Terms NONE = new Terms(Selection.ALL, null, Doubles.ALLOW, Set.of(), List.of(), false);

    /** By how many times a wish counts for more where it is prioritized. */
    static final int STRONG = 5;

    /** What a change costs while hours are evened out: less than handing one slot from who has too many to who has too few. */
    static final int CHANGE = 10;

    private static final int HIGHEST_WEIGHT = 100_000;

    /** Whether there may be doubles. */
    public enum Doubles {
        /** As policy and people allow them. */
        ALLOW,
        /** None but those that are decided. */
        FORBID,
        /** Slots that nobody has are filled only by people who accept doubles. */
        ONLY_WILLING
    }

    /** A preference that a request may set aside. */
    public enum Preference {
        LOCATION_PREFERENCE,
        SHIFT_PREFERENCE,
        /** Repeated places and many slots at one place. */
        ROTATION,
        TARGET_HOURS
    }

    /**
     * What counts for more; at least one is given. Without a professional, gaps of this shift and location cost as much
     * more as the gravest ones do. With one, its slots of another shift or location cost {@value Terms#STRONG} times a
     * missed preference more; with nothing else, its preferences count so many times.
     */
    public record Priority(
            @Nullable ProfessionalId professional,
            @Nullable Shift shift,
            @Nullable LocationId location) {

        public Priority {
            if (professional == null && shift == null && location == null) {
                throw new IllegalArgumentException("a priority names a professional, a shift or a location");
            }
        }
    }

    public Terms {
        ignored = Collections.unmodifiableSet(new TreeSet<>(ignored));
        prioritized = List.copyOf(prioritized);
    }

    /** Only this may change. */
    public Terms only(Selection other) {
        return new Terms(other, except, doubles, ignored, prioritized, balancing);
    }

    /** This is held as it is. */
    public Terms except(Selection other) {
        return new Terms(only, other, doubles, ignored, prioritized, balancing);
    }

    /** Doubles by this. */
    public Terms with(Doubles other) {
        return new Terms(only, except, other, ignored, prioritized, balancing);
    }

    /** These preferences cost nothing. */
    public Terms ignoring(Collection<Preference> others) {
        return new Terms(only, except, doubles, Set.copyOf(others), prioritized, balancing);
    }

    /** These count for more. */
    public Terms prioritizing(List<Priority> others) {
        return new Terms(only, except, doubles, ignored, others, balancing);
    }

    /** Hours are evened out. */
    public Terms balanced() {
        return new Terms(only, except, doubles, ignored, prioritized, true);
    }

    /** Whether the slot, of this location, may change hands if this one has it now, or nobody. */
    boolean moves(Slot slot, LocationId location, @Nullable ProfessionalId holder) {
        if (!only.has(slot, location) || (holder != null && !only.has(holder))) {
            return false;
        }
        if (except == null || !except.has(slot, location)) {
            return true;
        }
        return !except.professionals().isEmpty() && (holder == null || !except.has(holder));
    }

    /** Whether this one may be placed in the slot. */
    boolean places(Slot slot, LocationId location, ProfessionalId professional) {
        boolean excepted = except != null
                && !except.professionals().isEmpty()
                && except.has(professional)
                && except.has(slot, location);
        return only.has(professional) && !excepted;
    }

    /** The weights that remain. */
    Weights remaining(Weights weights) {
        return weights.with(it -> {
            if (ignored.contains(Preference.LOCATION_PREFERENCE)) {
                it.missedLocation(0);
            }
            if (ignored.contains(Preference.SHIFT_PREFERENCE)) {
                it.missedShift(0);
            }
            if (ignored.contains(Preference.ROTATION)) {
                it.repeatedLocation(0).concentration(0, weights.freeStays());
            }
            if (balancing) {
                it.over(strong(weights.overHour()), strong(weights.overHourBeyond()))
                        .under(strong(weights.underHour()), strong(weights.underHourBeyond()))
                        .stability(weights.stability() == 0 ? CHANGE : weights.stability());
            }
            return ignored.contains(Preference.TARGET_HOURS) ? it.over(0, 0).under(0, 0) : it;
        });
    }

    private static int strong(int weight) {
        return Math.min(HIGHEST_WEIGHT, weight * STRONG);
    }

    /** Whether a gap there counts for more. */
    boolean urgent(Slot slot, LocationId location) {
        return prioritized.stream()
                .anyMatch(it -> it.professional == null
                        && (it.shift == null || it.shift == slot.shift())
                        && (it.location == null || it.location.equals(location)));
    }
}
