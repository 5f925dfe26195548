package io.agendador.benchmarks;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long a search may take, from 0 seconds to a day; parts of seconds count, too. */
final class Seconds implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        double seconds = number(text);
        // Also refuses NaN.
        if (!(seconds >= 0 && seconds <= 86_400)) {
            throw new TypeConversionException("seconds go from 0 to 86400, not " + text);
        }
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    static double of(Duration limit) {
        return limit.toNanos() / 1e9;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new TypeConversionException("'" + text + "' is no number of seconds");
        }
    }
}
