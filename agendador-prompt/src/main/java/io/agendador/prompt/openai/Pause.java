package io.agendador.prompt.openai;

import java.time.Duration;

/** How time is let pass between two tries. */
@FunctionalInterface
interface Pause {

    /**
     * Returns after that time.
     *
     * @throws InterruptedException if the thread shall stop; no further try is made then
     */
    void await(Duration time) throws InterruptedException;
}
