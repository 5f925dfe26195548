package io.agendador.google.sync;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallFailure;
import io.agendador.google.follow.Following;
import io.agendador.google.follow.Following.Followed;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Lease;
import io.agendador.google.ledger.Readings.Done;
import io.agendador.google.sync.Storing.Stored;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.mirror.SyncReport.Result;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import io.agendador.roster.AgendadorException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendars. One at a time works on each of them, across threads and processes; safe for use by many threads.
 *
 * <p>Every method may throw a {@link StoreUnavailableException}. What Google answers is told by the report.
 */
public final class CalendarSync {

    private final CalendarCalls calls;
    private final Transactions transactions;
    private final Tables tables;
    private final Following following;
    private final SyncSettings settings;
    private final InstantSource clock;
    private final Books books;

    /** Over these calls and this store. */
    public CalendarSync(
            CalendarCalls calls, PostgresStore store, Following following, SyncSettings settings, InstantSource clock) {
        this.calls = calls;
        this.transactions = store.transactions();
        this.tables = store.tables();
        this.following = following;
        this.settings = settings;
        this.clock = clock;
        this.books = Books.of(tables, settings);
    }

    /**
     * Reads a calendar, and follows what people changed there. One that rests is left alone, but for an admin who forces
     * it: then only a used up quota stops it.
     *
     * @throws IllegalArgumentException if it is not linked
     */
    public SyncReport sync(MirrorCalendar calendar, SyncReason reason) {
        return taken(linked(calendar), reason, (row, hold) -> read(row, hold, reason));
    }

    /**
     * Reads one event of a calendar at once, and follows what people changed in it.
     *
     * @throws IllegalArgumentException if the calendar is not linked
     */
    public SyncReport force(MirrorCalendar calendar, String eventId) {
        return taken(linked(calendar), SyncReason.FORCED, (row, hold) -> {
            Pulled pulled = new Pull(calls, books, row, hold).one(eventId);
            Stored stored = transactions.write(stores -> {
                hold.check();
                return store(stores, row, pulled);
            });
            return report(row, SyncReason.FORCED, pulled, stored);
        });
    }

    /**
     * The same as {@link #sync} for those that are due, the longest waiting first. One with which something goes wrong that
     * nobody foresaw has failed, too, and the others are read.
     *
     * @param most how many, 1…1,000
     */
    public List<SyncReport> syncDue(int most) {
        List<SyncReport> reports = new ArrayList<>();
        for (CalendarRow row : books.calendars().due(clock.instant(), most)) {
            SyncReason reason = pushed(row.state()) ? SyncReason.WEBHOOK : SyncReason.POLL;
            reports.add(whateverComes(row, reason));
        }
        return List.copyOf(reports);
    }

    private SyncReport whateverComes(CalendarRow row, SyncReason reason) {
        try {
            return sync(row.calendar(), reason);
        } catch (StoreUnavailableException unavailable) {
            throw unavailable;
        } catch (RuntimeException defect) {
            // Its message may say anything; where it came from stands in no event.
            String error = defect.getClass().getSimpleName();
            books.readings().failed(row.id(), error, clock.instant());
            return ended(row, reason, Result.FAILED, error);
        }
    }

    private static boolean pushed(CalendarState state) {
        Instant last = state.lastWebhookAt();
        Instant dirty = state.dirtySince();
        return dirty != null && last != null && !last.isBefore(dirty.minusMillis(1));
    }

    private CalendarRow linked(MirrorCalendar calendar) {
        return books.calendars()
                .find(calendar)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the calendar " + calendar.key() + " is not linked: link the calendars first"));
    }

    private interface Work {
        SyncReport with(CalendarRow row, Hold hold);
    }

    private SyncReport taken(CalendarRow found, SyncReason reason, Work work) {
        if (rests(found.state(), reason)) {
            return ended(found, reason, Result.RESTING, found.state().error());
        }
        Optional<Lease> lease = books.leases().take(found.id(), settings.holder(), clock.instant());
        if (lease.isEmpty()) {
            return ended(found, reason, Result.BUSY, null);
        }
        Hold hold = new Hold(books.leases(), clock, lease.get());
        try {
            CalendarRow row = books.calendars().find(found.id()).orElseThrow();
            return work.with(row, hold);
        } catch (CallFailure failure) {
            new Mishap(books, found, clock.instant()).record(failure);
            return ended(found, reason, Result.FAILED, failure.kind().name());
        } catch (StoreUnavailableException unavailable) {
            throw unavailable;
        } catch (AgendadorException failure) {
            String error = failure.getClass().getSimpleName();
            books.readings().failed(found.id(), error, clock.instant());
            return ended(found, reason, Result.FAILED, error);
        } finally {
            hold.end();
        }
    }

    private boolean rests(CalendarState state, SyncReason reason) {
        Instant until = state.retryAt();
        return until != null
                && until.isAfter(clock.instant())
                && (reason != SyncReason.FORCED || state.status() == CalendarStatus.PARKED);
    }

    private SyncReport read(CalendarRow row, Hold hold, SyncReason reason) {
        Instant from = clock.instant().minus(settings.lookBack());
        Pulled pulled = new Pull(calls, books, row, hold).changes(from);
        Stored stored = pulled.events().isEmpty()
                ? tables.within(sql -> signedOff(row, hold, reason, pulled, new Stored(Followed.NOTHING, 0)))
                : transactions.write(stores -> {
                    hold.check();
                    return signedOff(row, hold, reason, pulled, store(stores, row, pulled));
                });
        return report(row, reason, pulled, stored);
    }

    private Stored store(Transactions.Stores stores, CalendarRow row, Pulled pulled) {
        return new Storing(books, settings, following, stores, row, clock.instant())
                .store(pulled.events().values());
    }

    private Stored signedOff(CalendarRow row, Hold hold, SyncReason reason, Pulled pulled, Stored stored) {
        hold.check();
        String token = pulled.token();
        if (token == null) {
            throw new IllegalStateException("a calendar that was read to its end has a token");
        }
        Done done = new Done(
                reason, clock.instant(), token, pulled.from(), pulled.events().size());
        books.readings().done(row, done);
        CalendarStatus status = row.state().status();
        if (status == CalendarStatus.NEEDS_REAUTH || status == CalendarStatus.PARKED) {
            books.readings().awake();
        }
        return stored;
    }

    private static SyncReport report(CalendarRow row, SyncReason reason, Pulled pulled, Stored stored) {
        return new SyncReport(
                row.calendar(),
                reason,
                Result.DONE,
                pulled.full(),
                pulled.events().size(),
                stored.followed().adopted(),
                stored.followed().conflicts(),
                stored.quarantined(),
                null);
    }

    private static SyncReport ended(CalendarRow row, SyncReason reason, Result result, @Nullable String error) {
        return new SyncReport(row.calendar(), reason, result, false, 0, 0, 0, 0, error);
    }
}
