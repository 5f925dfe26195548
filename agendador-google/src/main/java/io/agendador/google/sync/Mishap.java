package io.agendador.google.sync;

import io.agendador.google.access.CallFailure;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.CalendarStatus;
import java.time.Instant;

/** What is recorded of a reading that failed, by what is to be done about it. */
record Mishap(Books books, CalendarRow calendar, Instant now) {

    void record(CallFailure failure) {
        String error = failure.kind().name();
        switch (failure.kind()) {
            case NEEDS_REAUTH -> books.readings().rest(CalendarStatus.NEEDS_REAUTH, error, now);
            case QUOTA_EXCEEDED -> books.readings().rest(CalendarStatus.PARKED, error, now);
            case NOT_FOUND, FORBIDDEN -> books.readings().lost(calendar.id(), error, now);
            default -> books.readings().failed(calendar.id(), error, now);
        }
    }
}
