package io.agendador.prompt.openai;

import java.time.Duration;

/** A language model that can be asked. Safe for many threads. */
interface Model extends AutoCloseable {

    /**
     * Its answer, of one try.
     *
     * @param patience how long to wait for it, all in all
     * @throws ModelException if there is none
     */
    Answer ask(Request request, Duration patience);

    @Override
    void close();
}
