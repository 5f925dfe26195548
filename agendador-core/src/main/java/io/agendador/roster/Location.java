package io.agendador.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A clinic, an association or an event site.
 *
 * @param name unique in the network, 1…120 characters, without {@code ;}
 * @param address one line, possibly empty
 * @param region two shifts of a day in different regions are far apart; empty is a region like any other
 * @param coveragePriority 1…5; 1 is covered first
 * @param morning the morning's clock times, Sunday to Friday
 * @param afternoon the afternoon's clock times, every day
 * @param saturday Saturday's morning
 * @param handKeptDays weekdays whose roster people agree among themselves
 * @param active whether anybody can be placed here now
 */
public record Location(
        LocationId id,
        String name,
        LocationKind kind,
        String address,
        String region,
        int coveragePriority,
        ShiftTimes morning,
        ShiftTimes afternoon,
        ShiftTimes saturday,
        SortedSet<DayOfWeek> handKeptDays,
        boolean active) {

    public Location {
        name = Valid.name("name", name);
        address = Valid.text("address", address);
        region = Valid.text("region", region);
        Valid.range("coveragePriority", coveragePriority, 1, 5);
        handKeptDays = Canonical.set(handKeptDays);
    }

    /** A clinic with the defaults of the domain: 08:00–14:00, 14:00–20:00, Saturday 09:00–14:00, priority 3. */
    public static Builder named(String name, UUID id) {
        return new Builder(new LocationId(id), name);
    }

    /** This location with some things changed. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The shift's clock times on this date; a Saturday's afternoon has the afternoon's. */
    public ShiftTimes times(LocalDate date, Shift shift) {
        if (shift == Shift.AFTERNOON) {
            return afternoon;
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? saturday : morning;
    }

    /** Whether this date's roster is agreed among people and only recorded. */
    public boolean handKept(LocalDate date) {
        return handKeptDays.contains(date.getDayOfWeek());
    }

    /** Collects what differs from the defaults; not safe for several threads. */
    public static final class Builder {
        private final LocationId id;
        private String name;
        private LocationKind kind = LocationKind.CLINIC;
        private String address = "";
        private String region = "";
        private int coveragePriority = 3;
        private ShiftTimes morning = ShiftTimes.of("08:00", "14:00");
        private ShiftTimes afternoon = ShiftTimes.of("14:00", "20:00");
        private ShiftTimes saturday = ShiftTimes.of("09:00", "14:00");
        private Collection<DayOfWeek> handKeptDays = List.of();
        private boolean active = true;

        private Builder(LocationId id, String name) {
            this.id = id;
            this.name = name;
        }

        private Builder(Location from) {
            this(from.id, from.name);
            kind = from.kind;
            address = from.address;
            region = from.region;
            coveragePriority = from.coveragePriority;
            morning = from.morning;
            afternoon = from.afternoon;
            saturday = from.saturday;
            handKeptDays = from.handKeptDays;
            active = from.active;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder kind(LocationKind value) {
            kind = value;
            return this;
        }

        public Builder address(String value) {
            address = value;
            return this;
        }

        public Builder region(String value) {
            region = value;
            return this;
        }

        public Builder coveragePriority(int value) {
            coveragePriority = value;
            return this;
        }

        public Builder morning(ShiftTimes value) {
            morning = value;
            return this;
        }

        public Builder afternoon(ShiftTimes value) {
            afternoon = value;
            return this;
        }

        public Builder saturday(ShiftTimes value) {
            saturday = value;
            return this;
        }

        public Builder handKeptDays(Collection<DayOfWeek> values) {
            handKeptDays = values;
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
        public Location build() {
            return new Location(
                    id,
                    name,
                    kind,
                    address,
                    region,
                    coveragePriority,
                    morning,
                    afternoon,
                    saturday,
                    Canonical.set(handKeptDays),
                    active);
        }
    }
}
