package io.agendador.jobs.health;

import java.time.Instant;

/** Has a say in the score. What it throws counts as 0. Safe for use by many threads. */
public interface Contributor {

    /** What it is called, once among all; lower-case words joined by - or _. */
    String name();

    /** How much it counts beside the others, from 0. */
    int weight();

    /** How that does now; at once, from what is known. */
    Say say(Instant now);

    /**
     * What it says.
     *
     * @param value 0…100
     * @param sentence why, for people; no contents of theirs
     */
    record Say(int value, String sentence) {

        /** Checks it. */
        public Say {
            if (value < 0 || value > 100) {
                throw new IllegalArgumentException("a part of the score is 0 to 100, not " + value);
            }
        }
    }
}
