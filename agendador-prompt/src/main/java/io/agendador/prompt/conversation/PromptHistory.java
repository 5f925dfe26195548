package io.agendador.prompt.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every prompt, and what became of it. Nothing of it is ever changed or removed. Safe for many threads. */
public interface PromptHistory {

    /**
     * A prompt as it is recorded.
     *
     * @param number rises, from 1: how people name it
     * @param events what became of it, in order
     */
    record Recorded(long number, Asked asked, List<PromptEvent> events) {

        public Recorded {
            events = List.copyOf(events);
        }
    }

    /**
     * Records a prompt that is about to be read.
     *
     * @return its number
     */
    long record(Asked asked);

    /**
     * Records what became of a prompt.
     *
     * @throws IllegalArgumentException if there is no such prompt
     */
    void add(long prompt, PromptEvent event);

    /** The prompt of this number. */
    Optional<Recorded> find(long number);

    /** The latest ones, newest first, at most this many (1…1,000). */
    List<Recorded> latest(int most);

    /**
     * When the latest prompts were recorded, newest first.
     *
     * @param author by name; null for anybody's
     * @param after only later ones
     * @param most how many, 1…1,000
     */
    List<Instant> times(@Nullable String author, Instant after, int most);
}
