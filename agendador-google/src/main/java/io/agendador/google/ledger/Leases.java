package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR;

import io.agendador.postgres.Presence;
import io.agendador.postgres.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Who is at work on which calendar: one at a time. Holding a lease alone stops nobody whose time has run out, therefore
 * every transaction of the work begins with {@link #check}. What a holder had that others can {@linkplain #seen see} is
 * free as soon as its process is gone.
 */
public final class Leases {

    private static final String SEEN = "seen/";

    private final Tables tables;
    private final Duration time;

    /**
     * Over these tables.
     *
     * @param time for how long a lease is given, and held on to
     */
    public Leases(Tables tables, Duration time) {
        this.tables = tables;
        this.time = time;
    }

    /** What a process calls itself of which a {@link Presence} of that name tells whether it lives. */
    public static String seen(String process) {
        return SEEN + process;
    }

    /**
     * Takes a calendar if nobody has it.
     *
     * @param holder 1…120 characters
     */
    public Optional<Lease> take(UUID calendar, String holder, Instant now) {
        return tables.within(sql -> {
            Condition over = CALENDAR.LEASE_UNTIL.isNull().or(CALENDAR.LEASE_UNTIL.le(now));
            Optional<Lease> taken = take(sql, calendar, holder, now, over);
            return taken.isPresent()
                    ? taken
                    : gone(sql, calendar).flatMap(it -> take(sql, calendar, holder, now, CALENDAR.LEASE_HOLDER.eq(it)));
        });
    }

    private Optional<Lease> take(DSLContext sql, UUID calendar, String holder, Instant now, Condition free) {
        Instant until = end(now);
        return sql.update(CALENDAR)
                .set(CALENDAR.LEASE_HOLDER, holder)
                .set(CALENDAR.LEASE_UNTIL, until)
                .set(CALENDAR.FENCE, CALENDAR.FENCE.plus(1))
                .where(CALENDAR.ID.eq(calendar))
                .and(free)
                .returningResult(CALENDAR.FENCE)
                .fetchOptional(CALENDAR.FENCE)
                .map(fence -> new Lease(calendar, holder, fence, until));
    }

    /** Who has it, if that could be seen and is seen no more. */
    private static Optional<String> gone(DSLContext sql, UUID calendar) {
        return sql.select(CALENDAR.LEASE_HOLDER)
                .from(CALENDAR)
                .where(CALENDAR.ID.eq(calendar))
                .and(CALENDAR.LEASE_HOLDER.startsWith(SEEN))
                .fetchOptional(CALENDAR.LEASE_HOLDER)
                .filter(it -> Presence.isGone(sql, it));
    }

    /**
     * Makes its time begin anew.
     *
     * @throws LeaseLostException if it is over, even if nobody else has taken the calendar
     */
    public Lease hold(Lease lease, Instant now) {
        Instant until = end(now);
        int held = tables.within(sql -> sql.update(CALENDAR)
                .set(CALENDAR.LEASE_UNTIL, until)
                .where(valid(lease, now))
                .execute());
        if (held == 0) {
            throw new LeaseLostException(lease);
        }
        return new Lease(lease.calendar(), lease.holder(), lease.fence(), until);
    }

    /**
     * Sees to it that the lease holds until the transaction that is under way ends: nobody can take it over before.
     *
     * @throws LeaseLostException if it is over
     */
    public void check(Lease lease, Instant now) {
        boolean valid = tables.within(sql -> sql.selectOne()
                .from(CALENDAR)
                .where(valid(lease, now))
                .forUpdate()
                .fetchOptional()
                .isPresent());
        if (!valid) {
            throw new LeaseLostException(lease);
        }
    }

    /** Gives it back; nothing happens if it is over. */
    public void release(Lease lease) {
        tables.within(sql -> sql.update(CALENDAR)
                .setNull(CALENDAR.LEASE_HOLDER)
                .setNull(CALENDAR.LEASE_UNTIL)
                .where(CALENDAR.ID.eq(lease.calendar()))
                .and(CALENDAR.FENCE.eq(lease.fence()))
                .execute());
    }

    private static Condition valid(Lease lease, Instant now) {
        return CALENDAR.ID
                .eq(lease.calendar())
                .and(CALENDAR.FENCE.eq(lease.fence()))
                .and(CALENDAR.LEASE_UNTIL.gt(now));
    }

    private Instant end(Instant now) {
        return now.plus(time).truncatedTo(ChronoUnit.MICROS);
    }
}
