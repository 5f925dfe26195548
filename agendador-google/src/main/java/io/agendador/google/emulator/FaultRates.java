package io.agendador.google.emulator;

/**
 * How often what goes wrong, each the share of calls, 0 to 1; together at most 1.
 *
 * @param serverError a 500 or 503
 * @param rateLimit a 403 or 429
 * @param stale a 412, for writes to existing events
 * @param unauthorized a 401
 * @param lost done, but the connection breaks
 * @param silent no answer; done or not
 * @param cut half of the answer
 * @param slow an answer that takes from 1 to 30 seconds
 */
public record FaultRates(
        double serverError,
        double rateLimit,
        double stale,
        double unauthorized,
        double lost,
        double silent,
        double cut,
        double slow) {

    /** Nothing goes wrong. */
    public static FaultRates none() {
        return new FaultRates(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Each with the same share. */
    public static FaultRates each(double share) {
        return new FaultRates(share, share, share, share, share, share, share, share);
    }
}
