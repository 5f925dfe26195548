package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who can be placed in rooms.
 *
 * @param name unique in the network, 1…120 characters, without {@code ;}
 * @param email the address its calendar is shared with, or empty
 * @param phone with country code, or empty
 * @param preferredShift null if it has none
 * @param weeklyUnavailability shifts of the week it never works
 * @param datedUnavailability holidays, leave, appointments
 * @param limits tighter limits for some time
 * @param aliases what people call it, each as restricted as a name
 * @param preferredLocations where it would rather be; none means anywhere
 * @param vetoedLocations where it must not be placed; none of them is preferred
 * @param targetWeeklyHours 0…168
 * @param maxWeeklyHours 0…168, or null for the policy's
 * @param maxDoublesPerWeek 0…7, or null for the policy's
 * @param acceptsDoubles whether it works both shifts of a day at all
 * @param tags what it can do ({@code treinador})
 * @param active whether it can be placed now
 */
public record Professional(
        ProfessionalId id,
        String name,
        String email,
        String phone,
        Classification classification,
        @Nullable Shift preferredShift,
        List<WeeklyUnavailability> weeklyUnavailability,
        List<DatedUnavailability> datedUnavailability,
        List<DatedLimit> limits,
        SortedSet<String> aliases,
        SortedSet<LocationId> preferredLocations,
        SortedSet<LocationId> vetoedLocations,
        int targetWeeklyHours,
        @Nullable Integer maxWeeklyHours,
        @Nullable Integer maxDoublesPerWeek,
        boolean acceptsDoubles,
        SortedSet<String> tags,
        boolean active) {

    public Professional {
        name = Valid.name("name", name);
        email = Valid.email("email", email);
        phone = Valid.phone("phone", phone);
        weeklyUnavailability = Canonical.list(weeklyUnavailability, WeeklyUnavailability.ORDER);
        datedUnavailability = Canonical.list(datedUnavailability, DatedUnavailability.ORDER);
        limits = Canonical.list(limits, DatedLimit.ORDER);
        aliases = Canonical.set(
                aliases.stream().map(it -> Valid.name("aliases", it)).toList());
        tags = Canonical.set(tags.stream().map(it -> Valid.name("tags", it)).toList());
        preferredLocations = Canonical.set(preferredLocations);
        vetoedLocations = Canonical.set(vetoedLocations);
        if (preferredLocations.stream().anyMatch(vetoedLocations::contains)) {
            throw new InvalidValueException("vetoedLocations", Expected.CONSISTENT, name);
        }
        Valid.range("targetWeeklyHours", targetWeeklyHours, 0, 168);
        if (maxWeeklyHours != null) {
            Valid.range("maxWeeklyHours", maxWeeklyHours, 0, 168);
        }
        if (maxDoublesPerWeek != null) {
            Valid.range("maxDoublesPerWeek", maxDoublesPerWeek, 0, 7);
        }
    }

    /** A professional with the defaults of the domain: MEI, 40 hours wanted, the policy's limits, doubles accepted. */
    public static Builder named(String name, UUID id) {
        return new Builder(new ProfessionalId(id), name);
    }

    /** This professional with some things changed. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Whether weekly or dated unavailability holds then. */
    public boolean unavailable(LocalDate date, Shift shift) {
        return weeklyUnavailability.stream().anyMatch(it -> it.covers(date, shift))
                || datedUnavailability.stream().anyMatch(it -> it.covers(date, shift));
    }

    /** What it may work in this week: its own limits or the policy's, and the tightest dated limit that touches it. */
    public WeeklyLimits limits(Week week, PlanningPolicy policy) {
        int hours = maxWeeklyHours == null ? policy.maxWeeklyHours() : maxWeeklyHours;
        int doubles = maxDoublesPerWeek == null ? policy.maxDoublesPerWeek() : maxDoublesPerWeek;
        for (DatedLimit limit : limits) {
            if (limit.period().overlaps(week.period())) {
                hours = limit.maxWeeklyHours() == null ? hours : Math.min(hours, limit.maxWeeklyHours());
                doubles = limit.maxDoubles() == null ? doubles : Math.min(doubles, limit.maxDoubles());
            }
        }
        return new WeeklyLimits(hours * 60, acceptsDoubles ? doubles : 0);
    }

    /** Collects what differs from the defaults; not safe for several threads. */
    public static final class Builder {
        private final ProfessionalId id;
        private String name;
        private String email = "";
        private String phone = "";
        private Classification classification = Classification.MEI;
        private @Nullable Shift preferredShift;
        private Collection<WeeklyUnavailability> weeklyUnavailability = List.of();
        private Collection<DatedUnavailability> datedUnavailability = List.of();
        private Collection<DatedLimit> limits = List.of();
        private Collection<String> aliases = List.of();
        private Collection<LocationId> preferredLocations = List.of();
        private Collection<LocationId> vetoedLocations = List.of();
        private int targetWeeklyHours = 40;
        private @Nullable Integer maxWeeklyHours;
        private @Nullable Integer maxDoublesPerWeek;
        private boolean acceptsDoubles = true;
        private Collection<String> tags = List.of();
        private boolean active = true;

        private Builder(ProfessionalId id, String name) {
            this.id = id;
            this.name = name;
        }

        private Builder(Professional from) {
            this(from.id, from.name);
            email = from.email;
            phone = from.phone;
            classification = from.classification;
            preferredShift = from.preferredShift;
            weeklyUnavailability = from.weeklyUnavailability;
            datedUnavailability = from.datedUnavailability;
            limits = from.limits;
            aliases = from.aliases;
            preferredLocations = from.preferredLocations;
            vetoedLocations = from.vetoedLocations;
            targetWeeklyHours = from.targetWeeklyHours;
            maxWeeklyHours = from.maxWeeklyHours;
            maxDoublesPerWeek = from.maxDoublesPerWeek;
            acceptsDoubles = from.acceptsDoubles;
            tags = from.tags;
            active = from.active;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder email(String value) {
            email = value;
            return this;
        }

        public Builder phone(String value) {
            phone = value;
            return this;
        }

        public Builder classification(Classification value) {
            classification = value;
            return this;
        }

        public Builder preferredShift(@Nullable Shift value) {
            preferredShift = value;
            return this;
        }

        public Builder weeklyUnavailability(Collection<WeeklyUnavailability> values) {
            weeklyUnavailability = values;
            return this;
        }

        public Builder datedUnavailability(Collection<DatedUnavailability> values) {
            datedUnavailability = values;
            return this;
        }

        public Builder limits(Collection<DatedLimit> values) {
            limits = values;
            return this;
        }

        public Builder aliases(Collection<String> values) {
            aliases = values;
            return this;
        }

        public Builder preferredLocations(Collection<LocationId> values) {
            preferredLocations = values;
            return this;
        }

        public Builder vetoedLocations(Collection<LocationId> values) {
            vetoedLocations = values;
            return this;
        }

        public Builder targetWeeklyHours(int value) {
            targetWeeklyHours = value;
            return this;
        }

        /** Null for the policy's. */
        public Builder maxWeeklyHours(@Nullable Integer value) {
            maxWeeklyHours = value;
            return this;
        }

        /** Null for the policy's. */
        public Builder maxDoublesPerWeek(@Nullable Integer value) {
            maxDoublesPerWeek = value;
            return this;
        }

        public Builder acceptsDoubles(boolean value) {
            acceptsDoubles = value;
            return this;
        }

        public Builder tags(Collection<String> values) {
            tags = values;
            return this;
        }

        public Builder active(boolean value) {
            active = value;
            return this;
        }

        /**
         * The value, checked.
         *
         * @throws InvalidValueException naming the first field that cannot be so
         */
        public Professional build() {
            return new Professional(
                    id,
                    name,
                    email,
                    phone,
                    classification,
                    preferredShift,
                    List.copyOf(weeklyUnavailability),
                    List.copyOf(datedUnavailability),
                    List.copyOf(limits),
                    Canonical.set(aliases),
                    Canonical.set(preferredLocations),
                    Canonical.set(vetoedLocations),
                    targetWeeklyHours,
                    maxWeeklyHours,
                    maxDoublesPerWeek,
                    acceptsDoubles,
                    Canonical.set(tags),
                    active);
        }
    }
}
