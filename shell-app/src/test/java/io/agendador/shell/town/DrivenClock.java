package io.agendador.shell.town;

import io.agendador.google.access.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The one clock; waiting moves it on. */
public final class DrivenClock implements InstantSource, Pause {

    private Instant now;

    public DrivenClock(Instant now) {
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

    /** Time begins again here. */
    public void restart(Instant moment) {
        now = moment;
    }

    public void reach(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }
}
