package io.agendador.jobs.clinic;

import io.agendador.mirror.SyncReport;
import java.util.List;

/**
 * How the network stands on a morning, after all calendars were read.
 *
 * @param read what came of reading each calendar, in the calendars' order
 * @param conflicts where calendars contradict the roster and nobody has decided yet
 * @param gaps slots of the horizon that nobody holds
 * @param inconsistencies errors and warnings of the horizon, gaps among them
 */
public record Confirmation(List<SyncReport> read, int conflicts, int gaps, int inconsistencies) {

    /** Copies what it is given. */
    public Confirmation {
        read = List.copyOf(read);
    }
}
