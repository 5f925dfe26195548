package io.agendador.postgres.backup;

import io.agendador.roster.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups are kept: the last one of each of the latest days, and of each of the latest weeks, that have any. The
 * newest is always among them.
 *
 * @param daily of how many days, at least 1
 * @param weekly of how many weeks, at least 0
 * @param zone in which days begin
 */
public record Rotation(int daily, int weekly, ZoneId zone) {

    public Rotation {
        if (daily < 1 || weekly < 0) {
            throw new IllegalArgumentException("at least one day is kept, not " + daily + " and " + weekly + " weeks");
        }
    }

    /** Seven days, and five weeks. */
    public static Rotation usual(ZoneId zone) {
        return new Rotation(7, 5, zone);
    }

    /** Those of these moments that are not kept, in order. */
    SortedSet<Instant> superseded(Collection<Instant> moments) {
        SortedSet<Instant> all = new TreeSet<>(moments);
        all.removeAll(kept(moments, daily, this::day));
        all.removeAll(kept(moments, weekly, it -> Week.of(day(it)).sunday()));
        return all;
    }

    private static Collection<Instant> kept(
            Collection<Instant> moments, int latest, Function<Instant, LocalDate> period) {
        TreeMap<LocalDate, Instant> last = new TreeMap<>();
        new TreeSet<>(moments).forEach(it -> last.put(period.apply(it), it));
        return last.descendingMap().values().stream().limit(latest).toList();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
