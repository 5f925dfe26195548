package io.agendador.bot.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Tells once when Telegram has not been heard of for too long, and once when it is again. For one thread. */
final class Watchdog {

    private final Context context;
    private final Pulse pulse;
    private final Duration patience;
    private final Consumer<BotHealth> listener;
    private boolean silent;

    Watchdog(Context context, Pulse pulse, Duration patience, Consumer<BotHealth> listener) {
        this.context = context;
        this.pulse = pulse;
        this.patience = patience;
        this.listener = listener;
    }

    void check() {
        Instant now = context.clock().instant();
        boolean late = pulse.last().plus(patience).isBefore(now);
        if (late == silent) {
            return;
        }
        silent = late;
        if (late) {
            context.log().silent(pulse.last().toString());
        } else {
            context.log().heardAgain();
        }
        listener.accept(new BotHealth(!late, pulse.last()));
    }
}
