package io.agendador.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that an admin should look at today. {@link RosterAttention} finds it in the roster; calendars, backups and jobs
 * say the same of themselves.
 *
 * @param count how many there are, at least 1
 * @param subject the names of what it is about, as people call them; empty where none is told
 * @param day the first day that it is about, or since when it is so; null where that is not told
 */
public record Attention(
        Topic topic, long count, String subject, @Nullable LocalDate day) {

    private static final Comparator<Attention> ORDER =
            Comparator.comparing((Attention it) -> !it.topic.urgent).thenComparing(Attention::topic);

    /** What it is about, in one order for every screen. */
    public enum Topic {
        /** A hard rule is broken in what is in force; slots. */
        ERRORS(true),
        /** Nobody holds a slot of the coming days; slots. */
        GAPS(true),
        /** Weeks of the horizon in which nobody is in force anywhere. */
        UNPLANNED(true),
        /** Proposals wait for a decision; the newest is named. */
        PROPOSALS(false),
        /** An account's consent is lost; calendars. */
        CONSENT(true),
        /** Calendars are not read as they should be. */
        CALENDARS(true),
        /** No calendar is linked. */
        UNLINKED(false),
        /** Calendars that are new wait for their first reading. */
        UNREAD(false),
        /** Calendars contradict the roster. */
        CONFLICTS(true),
        /** The latest publication was stopped in its midst, or runs just now; its events. */
        RUNNING_PUBLICATION(true),
        /** Not all of the latest publication was done; its events. */
        PARTIAL_PUBLICATION(true),
        /** Calendars do not show what is in force; slots. */
        UNPUBLISHED(false),
        /** No job was ever run. */
        NO_JOBS(false),
        /** Critical jobs should have started and did not. */
        CRITICAL_JOBS(true),
        /** Other jobs should have started and did not. */
        LATE_JOBS(false),
        /** Jobs failed when they ran last. */
        FAILED_JOBS(true),
        /** Work that failed for good. */
        DEAD_LETTERS(true),
        /** Runs long past their time-out. */
        STUCK_RUNS(true),
        /** Pauses in force. */
        PAUSES(false),
        /** What jobs depend on fails. */
        CIRCUITS(true),
        /** People were told of something that is still so. */
        ALERTS(true),
        /** There is no backup. */
        NO_BACKUP(true),
        /** The newest backup is old; whole days. */
        OLD_BACKUP(true);

        private final boolean urgent;

        Topic(boolean urgent) {
            this.urgent = urgent;
        }

        /** Whether it had better not wait until tomorrow. */
        public boolean isUrgent() {
            return urgent;
        }
    }

    /** Checks it. */
    public Attention {
        if (count < 1) {
            throw new IllegalArgumentException("what needs attention is at least one");
        }
    }

    /** This many of them; nothing if there are none. */
    public static Stream<Attention> of(Topic topic, long count) {
        return of(topic, count, "", null);
    }

    /** The same, with names and a day. */
    public static Stream<Attention> of(Topic topic, long count, String subject, @Nullable LocalDate day) {
        return count < 1 ? Stream.empty() : Stream.of(new Attention(topic, count, subject, day));
    }

    /** What cannot wait first, else by topic. */
    public static List<Attention> sorted(Stream<Attention> all) {
        return all.sorted(ORDER).toList();
    }
}
