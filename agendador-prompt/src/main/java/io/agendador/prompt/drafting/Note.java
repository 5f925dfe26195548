package io.agendador.prompt.drafting;

import java.util.List;

/**
 * Something that commands leave as it is, for people to know.
 *
 * @param names whom and what it is about
 */
public record Note(Kind kind, List<String> names) {

    /** What is left; there is a sentence for each. */
    public enum Kind {
        /** Days of the locations {0…} whose roster people agree among themselves: only people change them, by name. */
        HAND_KEPT_LEFT,
        /** {0} is away, but still has places on hand-kept days. */
        STILL_ON_HAND_KEPT,
        /** Of {0} and {1}, only one has a place in some shift of the day: that stays. */
        ALONE_LEFT,
        /** What has begun stays as it was. */
        PAST_LEFT
    }

    public Note {
        names = List.copyOf(names);
    }
}
