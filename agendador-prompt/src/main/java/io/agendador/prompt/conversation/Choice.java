package io.agendador.prompt.conversation;

import java.util.Optional;

/**
 * Something that can be pressed.
 *
 * @param label on the button, in the reader's language
 * @param step of the conversation at which it was offered
 * @param option which of the question's, from 0; 0 for any other action
 */
public record Choice(String label, Action action, int step, int option) {

    /** What pressing does. */
    public enum Action {
        /** Answers a question. */
        OPTION,
        APPROVE,
        /** Confirms a second time what takes much away. */
        CONFIRM,
        REJECT,
        /** Gives the usual reason. */
        USUAL_REASON,
        /** Shows what a publication would write. */
        PUBLISH,
        /** Publishes what was shown. */
        CONFIRM_PUBLICATION,
        /** Leaves the publication for later, or an undo be. */
        LATER,
        /** Shows what taking back would do. */
        UNDO,
        /** Takes back what was shown. */
        CONFIRM_UNDO
    }

    /** Its text of a few characters, for whoever sends it back; {@link #press} reads it. */
    public String token() {
        return step + ":" + action.name() + ":" + option;
    }

    /** What a token says; nothing if it is none. */
    static Optional<Choice> press(String token) {
        String[] parts = token.split(":", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Choice(
                            "", Action.valueOf(parts[1]), Integer.parseInt(parts[0]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
