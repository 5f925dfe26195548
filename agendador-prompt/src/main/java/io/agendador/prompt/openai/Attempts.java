package io.agendador.prompt.openai;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Asks a model until it answers, within bounds of number and time. */
record Attempts(Model model, Duration patience, int retries, InstantSource clock, Pause pause) {

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration SHORTEST = Duration.ofMillis(1);

    /**
     * The first answer.
     *
     * @throws ModelException of the last try
     */
    Answer ask(Request request) {
        Instant deadline = clock.instant().plus(patience);
        for (int attempt = 0; ; attempt++) {
            try {
                Duration left = Duration.between(clock.instant(), deadline);
                return model.ask(request, left.compareTo(SHORTEST) < 0 ? SHORTEST : left);
            } catch (ModelException e) {
                Duration wait = wait(e.retryAfter(), attempt);
                boolean late = !clock.instant().plus(wait).isBefore(deadline);
                if (!e.trouble().again() || attempt >= retries || late) {
                    throw e;
                }
                pass(wait);
            }
        }
    }

    private static Duration wait(@Nullable Duration asked, int attempt) {
        return asked == null ? FIRST_WAIT.multipliedBy(1L << attempt) : asked;
    }

    private void pass(Duration wait) {
        try {
            pause.await(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(Trouble.INTERRUPTED, null);
        }
    }
}
