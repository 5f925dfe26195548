package io.agendador.shell.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the middle of a command.
 *
 * @param person null for a script
 */
record Dialogue(@Nullable Person person, Output output) {

    boolean possible() {
        return person != null;
    }

    /** What the person answers to the question below these lines; empty where nobody does. */
    Optional<String> ask(Function<Answer.Page, List<String>> above, String question) {
        if (person == null) {
            return Optional.empty();
        }
        output.progressEnds();
        output.show(above);
        return person.answer(question);
    }

    /** What the person types unseen; empty where nobody does. */
    Optional<String> secret(String question) {
        if (person == null) {
            return Optional.empty();
        }
        output.progressEnds();
        return person.secret(question);
    }
}
