package io.agendador.google.publish;

import io.agendador.google.access.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still but for pauses, and when told. */
final class MovingClock implements InstantSource, Pause {

    private Instant now;

    MovingClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void await(Duration time) {
        pass(time);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void moveTo(Instant then) {
        now = then;
    }
}
