package io.agendador.google.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that only pauses move on. */
final class VirtualTime implements InstantSource, Pause {

    final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void await(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
