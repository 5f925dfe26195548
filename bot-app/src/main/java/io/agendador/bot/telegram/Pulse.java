package io.agendador.bot.telegram;

import java.time.Instant;

/** When Telegram was heard of last. Safe for use by many threads. */
final class Pulse {

    private volatile Instant last;

    Pulse(Instant start) {
        this.last = start;
    }

    void heard(Instant now) {
        last = now;
    }

    Instant last() {
        return last;
    }
}
