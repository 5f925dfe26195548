package io.agendador.jobs.alert;

import java.time.Duration;

/** How bad something is, the least first. */
public enum Severity {
    INFO(60),
    WARNING(30),
    ERROR(30),
    CRITICAL(45);

    private final Duration coolDown;

    Severity(int minutes) {
        this.coolDown = Duration.ofMinutes(minutes);
    }

    /** For so long the same is not told again. */
    public Duration coolDown() {
        return coolDown;
    }
}
