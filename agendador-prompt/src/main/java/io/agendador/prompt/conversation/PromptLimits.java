package io.agendador.prompt.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many prompts there may be.
 *
 * @param perMinute of one author, and of all together, in any 60 seconds; at least 1
 * @param perDay of one author, and of all together, in any 24 hours; 1…1,000
 */
public record PromptLimits(Rate perMinute, Rate perDay) {

    /** 10 a minute and 200 a day, per author and over all. */
    public static final PromptLimits DEFAULT = new PromptLimits(new Rate(10, 10), new Rate(200, 200));

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** How many of one author and over all. */
    public record Rate(int author, int all) {

        public Rate {
            if (author < 1 || all < 1 || author > 1000 || all > 1000) {
                throw new IllegalArgumentException("a limit is 1 to 1,000 prompts, not " + author + " and " + all);
            }
        }
    }

    /** When the author may ask again; nothing if that is now. */
    Optional<Instant> notBefore(PromptHistory history, String author, Instant now) {
        return Stream.of(
                        free(history, author, perMinute.author, MINUTE, now),
                        free(history, null, perMinute.all, MINUTE, now),
                        free(history, author, perDay.author, DAY, now),
                        free(history, null, perDay.all, DAY, now))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** The oldest of as many as are allowed is to leave the span first. */
    private static Optional<Instant> free(
            PromptHistory history, @Nullable String author, int most, Duration span, Instant now) {
        List<Instant> times = history.times(author, now.minus(span), most);
        return times.size() < most
                ? Optional.empty()
                : Optional.of(times.get(most - 1).plus(span));
    }
}
