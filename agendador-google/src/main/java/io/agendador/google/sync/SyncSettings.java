package io.agendador.google.sync;

import io.agendador.google.ledger.Rhythm;
import io.agendador.google.mapping.Environment;
import java.time.Duration;

/**
 * How calendars are read.
 *
 * @param environment whose events are ours
 * @param holder who reads: another one in each process, 1…120 characters
 * @param lookBack how far back a reading in full goes
 * @param lease for how long a calendar is taken, from one page to the next
 */
public record SyncSettings(Environment environment, String holder, Duration lookBack, Duration lease, Rhythm rhythm) {

    /** 60 days back, two minutes, the usual rhythm. */
    public static SyncSettings of(Environment environment, String holder) {
        return new SyncSettings(environment, holder, Duration.ofDays(60), Duration.ofMinutes(2), Rhythm.DEFAULT);
    }
}
