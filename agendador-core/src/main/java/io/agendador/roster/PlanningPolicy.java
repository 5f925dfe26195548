package io.agendador.roster;

/**
 * How a network plans.
 *
 * @param horizonWeeks how far ahead, 1…12 weeks
 * @param maxWeeklyHours for professionals without a limit of their own, 0…168
 * @param maxDoublesPerWeek for professionals without a limit of their own, 0…7
 * @param minWeeksBetweenSameLocation a stay at a location repeats another that lies at most this many weeks back; 0…12,
 *     0 switches rotation off
 * @param dailyConfirmation whether each day's roster is confirmed against the calendars
 * @param weights what each part of the score costs
 */
public record PlanningPolicy(
        int horizonWeeks,
        int maxWeeklyHours,
        int maxDoublesPerWeek,
        int minWeeksBetweenSameLocation,
        boolean dailyConfirmation,
        Weights weights) {

    /** What a network has unless it sets its own. */
    public static final PlanningPolicy DEFAULT = new PlanningPolicy(4, 70, 2, 1, true, Weights.DEFAULT);

    public PlanningPolicy {
        Valid.range("horizonWeeks", horizonWeeks, 1, 12);
        Valid.range("maxWeeklyHours", maxWeeklyHours, 0, 168);
        Valid.range("maxDoublesPerWeek", maxDoublesPerWeek, 0, 7);
        Valid.range("minWeeksBetweenSameLocation", minWeeksBetweenSameLocation, 0, 12);
    }

    /** The same policy with other weights. */
    public PlanningPolicy with(Weights other) {
        return new PlanningPolicy(
                horizonWeeks, maxWeeklyHours, maxDoublesPerWeek, minWeeksBetweenSameLocation, dailyConfirmation, other);
    }
}
