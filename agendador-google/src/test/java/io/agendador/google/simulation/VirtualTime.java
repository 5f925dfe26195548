package io.agendador.google.simulation;

import io.agendador.google.access.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The one clock of a history; waiting moves it on. */
final class VirtualTime implements InstantSource, Pause {

    private Instant now;

    VirtualTime(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void await(Duration time) {
        now = now.plus(time);
    }
}
