package io.agendador.google.access;

import java.time.Duration;

/** How time is let pass between two tries. A simulation moves its clock on instead. */
@FunctionalInterface
public interface Pause {

    /**
     * Returns after that time.
     *
     * @throws InterruptedException if the thread shall stop; no further try is made then
     */
    void await(Duration time) throws InterruptedException;

    /** Sleeps. */
    static Pause sleeping() {
        return time -> Thread.sleep(time.toMillis());
    }
}
