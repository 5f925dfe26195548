package io.agendador.google.publish;

import io.agendador.mirror.CalendarState;
import java.time.Instant;

/** Which calendars are left alone. */
final class Resting {

    private Resting() {}

    /** Whether its account rests, lost its consent or its access, and its time to be tried again has not come. */
    static boolean is(CalendarState state, Instant now) {
        boolean shut = switch (state.status()) {
            case NEEDS_REAUTH, PARKED, ACCESS_LOST -> true;
            case OK, WEBHOOK_EXPIRED -> false;
        };
        Instant retryAt = state.retryAt();
        return shut && (retryAt == null || retryAt.isAfter(now));
    }
}
