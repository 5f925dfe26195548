package io.agendador.postgres;

import io.agendador.postgres.generated.tables.records.PolicyVersionRecord;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Weights;

/** The policy as a row, and back. */
final class PolicyRows {

    private PolicyRows() {}

    static PolicyVersionRecord row(int version, PlanningPolicy policy) {
        Weights weights = policy.weights();
        return new PolicyVersionRecord(
                version,
                policy.horizonWeeks(),
                policy.maxWeeklyHours(),
                policy.maxDoublesPerWeek(),
                policy.minWeeksBetweenSameLocation(),
                policy.dailyConfirmation(),
                weights.gap(),
                weights.doubleShift(),
                weights.overHour(),
                weights.overHourBeyond(),
                weights.underHour(),
                weights.underHourBeyond(),
                weights.toleranceHours(),
                weights.repeatedLocation(),
                weights.concentration(),
                weights.freeStays(),
                weights.missedShift(),
                weights.missedLocation(),
                weights.distantShifts(),
                weights.stability());
    }

    static PlanningPolicy policy(PolicyVersionRecord row) {
        return new PlanningPolicy(
                row.getHorizonWeeks(),
                row.getMaxWeeklyHours(),
                row.getMaxDoublesPerWeek(),
                row.getMinWeeksBetweenSameLocation(),
                row.getDailyConfirmation(),
                weights(row));
    }

    private static Weights weights(PolicyVersionRecord row) {
        return new Weights(
                row.getWeightGap(),
                row.getWeightDoubleShift(),
                row.getWeightOverHour(),
                row.getWeightOverHourBeyond(),
                row.getWeightUnderHour(),
                row.getWeightUnderHourBeyond(),
                row.getToleranceHours(),
                row.getWeightRepeatedLocation(),
                row.getWeightConcentration(),
                row.getFreeStays(),
                row.getWeightMissedShift(),
                row.getWeightMissedLocation(),
                row.getWeightDistantShifts(),
                row.getWeightStability());
    }
}
