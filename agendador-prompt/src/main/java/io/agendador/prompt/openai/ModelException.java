package io.agendador.prompt.openai;

import io.agendador.roster.AgendadorException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The model did not answer. Holds nothing of what was asked or said, and no other exception that might. */
final class ModelException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final @Nullable Duration retryAfter;

    ModelException(Trouble trouble, @Nullable Duration retryAfter) {
        super("the model did not answer: " + trouble);
        this.trouble = trouble;
        this.retryAfter = retryAfter;
    }

    Trouble trouble() {
        return trouble;
    }

    /** When the server wants to be asked again; null if it does not say. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public boolean retriable() {
        return trouble.retriable();
    }
}
