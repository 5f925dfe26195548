package io.agendador.mirror;

import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calendars that mirror the roster. What people change there is never lost; nothing is written there but what a
 * person publishes. Safe for use by many threads and processes: of each calendar one is at work at a time. All of it is
 * safe to repeat, and goes on where it was if it was stopped anywhere.
 *
 * <p>Every method may throw a {@link io.agendador.review.StoreUnavailableException}. What the calendar service answers is
 * a result; a calendar that fails does not keep others from being dealt with.
 */
public interface CalendarMirror {

    /**
     * Sees to it that there is a calendar for the network, each active professional and each active room of a clinic,
     * named and shared as it should be. Those that are there already are found again.
     *
     * @param author an admin
     * @return by calendar
     */
    Permitted<List<Linked>> link(Author author);

    /** What became of one calendar. */
    record Linked(MirrorCalendar calendar, Result result) {

        /** What was done for it. */
        public enum Result {
            CREATED,
            /** It was there under its name, and is ours from now on. */
            FOUND,
            UNCHANGED,
            /** It has another name, or is shared with another address. */
            CHANGED,
            /** The service refused; nothing was recorded. */
            FAILED
        }
    }

    /** The calendars, by kind and id. */
    List<CalendarState> calendars();

    /**
     * Reads a calendar, and follows what people changed there.
     *
     * @throws IllegalArgumentException if it is not linked
     */
    SyncReport sync(MirrorCalendar calendar, SyncReason reason);

    /**
     * Reads a calendar, or one event of it, at once, even one that would be left alone for now.
     *
     * @param event what the calendar service calls it; null for the whole calendar. Of one that nobody knows none is read
     * @param author an admin
     * @throws IllegalArgumentException if it is not linked
     */
    Permitted<SyncReport> force(MirrorCalendar calendar, @Nullable String event, Author author);

    /**
     * The same as {@link #sync} for those that are dirty, whose push channel is not alive, or that were not read for long; the longest
     * waiting first.
     *
     * @param most how many, 1…1,000
     */
    List<SyncReport> syncDue(int most);

    /**
     * Opens push channels for calendars that have none, and new ones beside those that soon expire; stops and records
     * those that are replaced. Does nothing where no public address is set.
     *
     * @param author an admin
     * @return of how many calendars a channel was opened, and for how many that failed
     */
    Permitted<Renewed> renewChannels(Author author);

    /** What came of renewing. */
    record Renewed(int opened, int failed) {}

    /** Conflicts that are open, or that concern these days; by number. */
    List<Conflict> conflicts(Period days);

    /** Those that are open, by number. */
    List<Conflict> openConflicts();

    /** What to do about a conflict. */
    enum Resolution {
        /** The roster follows the calendar. */
        ADOPT,
        /** Our version is published again, with the next publication. */
        REVERT,
        /** The roster stays as it is, and generations leave it so. */
        PIN
    }

    /**
     * Decides about an open conflict.
     *
     * @param author at least a coordinator
     * @param reason one line; needed where the change creates warnings
     */
    Resolved resolve(UUID conflict, Resolution resolution, Author author, String reason);

    /** What would be written. Reads the calendars' state as it was read last; writes nothing anywhere. */
    PublicationPlan plan(Publication.Kind kind, Period days);

    /**
     * The assignments in force in these days that stand in all their calendars as they are, as those were read or written
     * last, and about which no conflict is open; by slot. A colour that only tells how far ahead they lie does not count.
     */
    List<Assignment> shown(Period days);

    /**
     * Publishes exactly what was shown.
     *
     * @param author at least a coordinator; never a job
     * @param reason one line, possibly empty; needed where warnings of these days are not answered for yet
     */
    Published publish(PublicationPlan shown, Author author, String reason, Progress progress);

    /** Goes on with publications that were stopped in their midst. */
    List<Publication> resume(Progress progress);

    /** The latest publications, newest first, at most this many (1…1,000). */
    List<Publication> publications(int most);

    /** Told as a publication goes on, by the thread that publishes. */
    @FunctionalInterface
    interface Progress {

        /** Nobody wants to know. */
        Progress NONE = (done, all) -> {};

        /** This many of all items are at their end. */
        void report(int done, int all);
    }
}
