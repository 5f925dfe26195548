package io.agendador.roster;

import java.util.function.UnaryOperator;

/**
 * What each part of the score costs; see {@code docs/planning.md} for the formula. All are whole numbers, 0…100,000
 * unless said otherwise.
 *
 * @param gap per gap and point of the location's priority (6 − priority)
 * @param doubleShift per double, within coverage
 * @param overHour per hour over the weekly target
 * @param overHourBeyond more per hour over the target by more than {@code toleranceHours}
 * @param underHour per hour under the weekly target
 * @param underHourBeyond more per hour under the target by more than {@code toleranceHours}
 * @param toleranceHours 0…168
 * @param repeatedLocation per professional, location and week that repeats an earlier week
 * @param concentration per slot of one professional at one location beyond {@code freeStays}
 * @param freeStays slots of one professional at one location within the window that cost nothing, 0…1,000
 * @param missedShift per slot outside the preferred shift
 * @param missedLocation per slot outside the preferred locations
 * @param distantShifts per double whose two locations lie in different regions
 * @param stability per change to the baseline within preferences; 0 makes changes a level of its own
 */
public record Weights(
        int gap,
        int doubleShift,
        int overHour,
        int overHourBeyond,
        int underHour,
        int underHourBeyond,
        int toleranceHours,
        int repeatedLocation,
        int concentration,
        int freeStays,
        int missedShift,
        int missedLocation,
        int distantShifts,
        int stability) {

    /** The weights a network has unless it sets others. */
    public static final Weights DEFAULT = new Weights(1000, 1, 3, 3, 1, 2, 12, 10, 2, 4, 2, 1, 8, 0);

    private static final int HIGHEST = 100_000;

    public Weights {
        Valid.range("gap", gap, 0, HIGHEST);
        Valid.range("doubleShift", doubleShift, 0, HIGHEST);
        Valid.range("overHour", overHour, 0, HIGHEST);
        Valid.range("overHourBeyond", overHourBeyond, 0, HIGHEST);
        Valid.range("underHour", underHour, 0, HIGHEST);
        Valid.range("underHourBeyond", underHourBeyond, 0, HIGHEST);
        Valid.range("toleranceHours", toleranceHours, 0, 168);
        Valid.range("repeatedLocation", repeatedLocation, 0, HIGHEST);
        Valid.range("concentration", concentration, 0, HIGHEST);
        Valid.range("freeStays", freeStays, 0, 1000);
        Valid.range("missedShift", missedShift, 0, HIGHEST);
        Valid.range("missedLocation", missedLocation, 0, HIGHEST);
        Valid.range("distantShifts", distantShifts, 0, HIGHEST);
        Valid.range("stability", stability, 0, HIGHEST);
    }

    /** These weights with some of them changed. */
    public Weights with(UnaryOperator<Builder> change) {
        return change.apply(new Builder(this)).build();
    }

    /** Sets single weights; not safe for several threads. */
    public static final class Builder {
        private int gap;
        private int doubleShift;
        private int overHour;
        private int overHourBeyond;
        private int underHour;
        private int underHourBeyond;
        private int toleranceHours;
        private int repeatedLocation;
        private int concentration;
        private int freeStays;
        private int missedShift;
        private int missedLocation;
        private int distantShifts;
        private int stability;

        private Builder(Weights from) {
            gap = from.gap;
            doubleShift = from.doubleShift;
            overHour = from.overHour;
            overHourBeyond = from.overHourBeyond;
            underHour = from.underHour;
            underHourBeyond = from.underHourBeyond;
            toleranceHours = from.toleranceHours;
            repeatedLocation = from.repeatedLocation;
            concentration = from.concentration;
            freeStays = from.freeStays;
            missedShift = from.missedShift;
            missedLocation = from.missedLocation;
            distantShifts = from.distantShifts;
            stability = from.stability;
        }

        /** Sets {@link Weights#gap()}. */
        public Builder gap(int value) {
            gap = value;
            return this;
        }

        /** Sets {@link Weights#doubleShift()}. */
        public Builder doubleShift(int value) {
            doubleShift = value;
            return this;
        }

        /** Both rates over the target. */
        public Builder over(int perHour, int beyondTolerance) {
            overHour = perHour;
            overHourBeyond = beyondTolerance;
            return this;
        }

        /** Both rates under the target. */
        public Builder under(int perHour, int beyondTolerance) {
            underHour = perHour;
            underHourBeyond = beyondTolerance;
            return this;
        }

        /** Sets {@link Weights#toleranceHours()}. */
        public Builder toleranceHours(int value) {
            toleranceHours = value;
            return this;
        }

        /** Sets {@link Weights#repeatedLocation()}. */
        public Builder repeatedLocation(int value) {
            repeatedLocation = value;
            return this;
        }

        /** The rate, and how many slots come free of it. */
        public Builder concentration(int perSlot, int free) {
            concentration = perSlot;
            freeStays = free;
            return this;
        }

        /** Sets {@link Weights#missedShift()}. */
        public Builder missedShift(int value) {
            missedShift = value;
            return this;
        }

        /** Sets {@link Weights#missedLocation()}. */
        public Builder missedLocation(int value) {
            missedLocation = value;
            return this;
        }

        /** Sets {@link Weights#distantShifts()}. */
        public Builder distantShifts(int value) {
            distantShifts = value;
            return this;
        }

        /** Sets {@link Weights#stability()}. */
        public Builder stability(int value) {
            stability = value;
            return this;
        }

        private Weights build() {
            return new Weights(
                    gap,
                    doubleShift,
                    overHour,
                    overHourBeyond,
                    underHour,
                    underHourBeyond,
                    toleranceHours,
                    repeatedLocation,
                    concentration,
                    freeStays,
                    missedShift,
                    missedLocation,
                    distantShifts,
                    stability);
        }
    }
}
