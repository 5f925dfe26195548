package io.agendador.prompt.reading;

/**
 * Reads a prompt. It only reads: it never touches the roster, and learns nothing of what becomes of its reading.
 *
 * <p>Safe for many threads. Text is data: whatever a prompt or a name says, a reading names only people and places of the
 * prompt's network.
 */
public interface PromptExecutor {

    /**
     * The reading of a prompt. What cannot be read, and what fails on the way, is a reading too: no exception is thrown.
     */
    Reading read(Prompt prompt);

    /**
     * Reads a prompt of which nobody needs the reading, so that the first who says something need not wait for what a new
     * process loads on the way. Nothing where a reading has its price.
     */
    default void rehearse(Prompt prompt) {}

    /** What it is called in histories: {@code offline}, {@code openai}. */
    String name();

    /** What its readings depend on besides the prompt: of its grammar, of its model and instructions. */
    String version();
}
