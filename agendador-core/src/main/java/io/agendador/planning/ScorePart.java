package io.agendador.planning;

/** What a score is made of; {@code docs/planning.md} gives each formula. */
public enum ScorePart {
    /** Open slots without a professional, weighted by the location's priority. */
    GAPS(Level.COVERAGE),
    /** Both shifts of one day by one professional. */
    DOUBLES(Level.COVERAGE),
    /** Assignments of the baseline that are not kept. */
    CHANGES(Level.CHANGES),
    /** Hours over the weekly target. */
    OVER_HOURS(Level.PREFERENCES),
    /** Hours under the weekly target. */
    UNDER_HOURS(Level.PREFERENCES),
    /** A location that the professional was at too few weeks before. */
    REPEATED_LOCATION(Level.PREFERENCES),
    /** Many slots of one professional at one location. */
    CONCENTRATION(Level.PREFERENCES),
    /** Slots outside the preferred shift. */
    MISSED_SHIFT(Level.PREFERENCES),
    /** Slots outside the preferred locations. */
    MISSED_LOCATION(Level.PREFERENCES),
    /** Doubles whose locations lie in different regions. */
    DISTANT_SHIFTS(Level.PREFERENCES),
    /** Changes to the baseline where the policy makes them a matter of preference. */
    STABILITY(Level.PREFERENCES);

    /** The level of the score that a part belongs to. */
    public enum Level {
        COVERAGE,
        CHANGES,
        PREFERENCES
    }

    private final Level level;

    ScorePart(Level level) {
        this.level = level;
    }

    /** The level of the score that it belongs to. */
    public Level level() {
        return level;
    }
}
