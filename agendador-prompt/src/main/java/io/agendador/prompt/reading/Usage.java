package io.agendador.prompt.reading;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;

/**
 * What a reading has cost.
 *
 * @param inputTokens what a model was given, all calls together
 * @param outputTokens what it answered
 * @param millis how long it took
 */
public record Usage(long inputTokens, long outputTokens, long millis) {

    /** Nothing that is counted. */
    public static final Usage NONE = new Usage(0, 0, 0);

    public Usage {
        if (inputTokens < 0 || outputTokens < 0 || millis < 0) {
            throw new InvalidValueException("usage", Expected.RANGE, "a negative number", 0, Long.MAX_VALUE);
        }
    }

    /** Of both sides. */
    public long tokens() {
        return inputTokens + outputTokens;
    }
}
