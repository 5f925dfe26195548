package io.agendador.mirror;

import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.time.Instant;
import java.util.List;

/**
 * How the network stands after its calendars were read.
 *
 * @param at when
 * @param horizon from that day on, to the end of as many weeks as the policy's horizon, that day's the first of them
 * @param on whether the policy wants calendars to be read and confirmed; else the roster alone is reported on
 * @param read what came of reading each calendar, in the calendars' order
 * @param confirmed what stands in the calendars as it is in force, by slot
 * @param adjusted what people or Google changed and no confirmation has seen in the calendars as it is yet, by slot
 * @param conflicts where calendars contradict the roster and nobody has decided yet, by number
 * @param gaps slots that nobody holds
 * @param inconsistencies errors and warnings but for gaps
 * @param diverging what else the calendars show otherwise than it is in force, by slot
 */
public record DailyReport(
        Instant at,
        Period horizon,
        boolean on,
        List<SyncReport> read,
        List<Assignment> confirmed,
        List<Assignment> adjusted,
        List<Conflict> conflicts,
        List<Inconsistency> gaps,
        List<Inconsistency> inconsistencies,
        List<Diverging> diverging) {

    /** Copies what it is given. */
    public DailyReport {
        read = List.copyOf(read);
        confirmed = List.copyOf(confirmed);
        adjusted = List.copyOf(adjusted);
        conflicts = List.copyOf(conflicts);
        gaps = List.copyOf(gaps);
        inconsistencies = List.copyOf(inconsistencies);
        diverging = List.copyOf(diverging);
    }

    /** A slot that calendars show otherwise than it is in force; whose assignment they should show, or do. */
    public record Diverging(Slot slot, ProfessionalId professional, What what) {

        /** How. */
        public enum What {
            /** It is not published yet, or not everywhere. */
            MISSING,
            /** It was published otherwise. */
            OUTDATED,
            /** It is published, but in force no longer. */
            LEFT_OVER,
            /** It was deleted by hand, and nobody has decided to put it back. */
            DELETED_BY_HAND,
            /** Something that is not ours stands in its place. */
            FOREIGN
        }
    }

    /** Calendars that could not be read. */
    public List<SyncReport> unread() {
        return read.stream().filter(it -> it.result() != SyncReport.Result.DONE).toList();
    }

    /** How many inconsistencies there are, gaps among them. */
    public int wrong() {
        return gaps.size() + inconsistencies.size();
    }
}
