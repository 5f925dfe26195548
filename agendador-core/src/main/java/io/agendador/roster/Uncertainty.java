package io.agendador.roster;

import java.time.LocalDate;

/** How far ahead something lies, and so how likely it is to change. */
public enum Uncertainty {
    /** Week 1 of the horizon, or past. */
    LOW,
    /** Week 2. */
    MEDIUM,
    /** Later. */
    HIGH;

    /** Of this date, seen from today; both local to the network's zone. */
    public static Uncertainty of(LocalDate date, LocalDate today) {
        int ahead = Week.of(date).since(Week.first(today));
        if (ahead <= 0) {
            return LOW;
        }
        return ahead == 1 ? MEDIUM : HIGH;
    }
}
