package io.agendador.shell.weeks;

import io.agendador.google.access.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The one clock of these weeks; waiting moves it on, and it never goes back. */
final class DrivenClock implements InstantSource, Pause {

    private Instant now;

    DrivenClock(Instant now) {
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

    void reach(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }
}
