package io.agendador.google.sync;

import static io.agendador.mirror.CalendarMirror.Linked.Result.CHANGED;
import static io.agendador.mirror.CalendarMirror.Linked.Result.CREATED;
import static io.agendador.mirror.CalendarMirror.Linked.Result.FAILED;
import static io.agendador.mirror.CalendarMirror.Linked.Result.FOUND;
import static io.agendador.mirror.CalendarMirror.Linked.Result.UNCHANGED;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CalendarEntry;
import io.agendador.google.access.CallFailure;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.mapping.CalendarNames;
import io.agendador.google.mapping.Mirrors;
import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.CalendarMirror.Linked.Result;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.Tables;
import io.agendador.review.RosterStore.Snapshot;
import io.agendador.review.Transactions;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that each calendar is there once, with its name and shared with whom it should be. Safe to repeat wherever
 * it was stopped, and safe for use by many threads and processes.
 */
public final class Linking {

    private final CalendarCalls calls;
    private final Transactions transactions;
    private final Tables tables;
    private final MirroredCalendars calendars;
    private final LinkSettings settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    /** Over these calls and tables. */
    public Linking(
            CalendarCalls calls,
            Transactions transactions,
            Tables tables,
            MirroredCalendars calendars,
            LinkSettings settings,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.calls = calls;
        this.transactions = transactions;
        this.tables = tables;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Links the calendars of the network as it stands: its control calendar, those of active professionals and of active
     * rooms of clinics. Others that are linked stay.
     *
     * @return by kind and whose they are; empty if there is no network yet
     */
    public List<Linked> link() {
        Optional<Network> network =
                transactions.read(stores -> stores.roster().network().map(Snapshot::network));
        return network.map(this::link).orElse(List.of());
    }

    private List<Linked> link(Network network) {
        List<MirrorCalendar> wanted = Mirrors.of(network).stream().sorted().toList();
        Own own;
        try {
            own = listed(network);
        } catch (CallFailure failure) {
            return wanted.stream().map(it -> new Linked(it, FAILED)).toList();
        }
        List<Linked> linked = new ArrayList<>();
        boolean stopped = false;
        for (MirrorCalendar calendar : wanted) {
            Result result = FAILED;
            if (!stopped) {
                try {
                    result = new One(network, own, calendar).link();
                } catch (CallFailure failure) {
                    stopped = failure.kind() == CallFailure.Kind.NEEDS_REAUTH
                            || failure.kind() == CallFailure.Kind.QUOTA_EXCEEDED;
                }
            }
            linked.add(new Linked(calendar, result));
        }
        return List.copyOf(linked);
    }

    private Own listed(Network network) {
        return new Own(calls.own(), settings.environment().key(), network.id());
    }

    /** One calendar. */
    private final class One {

        private final Network network;
        private Own own;
        private final MirrorCalendar calendar;
        private final String name;

        One(Network network, Own own, MirrorCalendar calendar) {
            this.network = network;
            this.own = own;
            this.calendar = calendar;
            this.name = new CalendarNames(network, settings.environment(), settings.controlName()).of(calendar);
        }

        Result link() {
            Optional<CalendarRow> known = calendars.find(calendar);
            if (known.isPresent()) {
                return agree(known.get());
            }
            Result result = tables.within(sql -> {
                // Two who link at the same time would make two: the second waits here, and finds what the first made.
                sql.execute(
                        "select pg_advisory_xact_lock(hashtextextended(current_schema || '/calendar/' || ?, 0))",
                        calendar.key());
                return calendars.find(calendar).isPresent() ? UNCHANGED : findOrMake();
            });
            if (result != FAILED) {
                share(calendars.find(calendar).orElseThrow());
            }
            return result;
        }

        private Result findOrMake() {
            Optional<CalendarEntry> found = foundAlready();
            if (found.isEmpty() && given() != null) {
                return FAILED;
            }
            if (found.isEmpty()) {
                // Somebody may have made it since it was listed, and died before it was in the books.
                own = listed(network);
                found = foundAlready();
            }
            if (found.isPresent()) {
                rename(found.get());
                calendars.add(ids.get(), calendar, found.get().id(), clock.instant());
                return FOUND;
            }
            String made = calls.create(name, own.mark(calendar), network.zone());
            calendars.add(ids.get(), calendar, made, clock.instant());
            return CREATED;
        }

        private Optional<CalendarEntry> foundAlready() {
            String given = given();
            return given == null ? own.unlinked(calendar, name, calendars.all()) : calls.find(given);
        }

        private @Nullable String given() {
            return calendar.kind() == MirrorCalendar.Kind.CONTROL ? settings.controlId() : null;
        }

        private Result agree(CalendarRow row) {
            Optional<CalendarEntry> entry = own.of(row.googleId()).or(() -> calls.find(row.googleId()));
            if (entry.isEmpty()) {
                return FAILED;
            }
            boolean renamed = rename(entry.get());
            boolean shared = share(row);
            return renamed || shared ? CHANGED : UNCHANGED;
        }

        private boolean rename(CalendarEntry entry) {
            // The control calendar that somebody gave is named by whoever made it.
            if (given() != null || entry.summary().equals(name)) {
                return false;
            }
            calls.rename(entry.id(), name);
            return true;
        }

        private boolean share(CalendarRow row) {
            String wanted = address();
            String before = row.sharedWith();
            if (Objects.equals(wanted, before)) {
                return false;
            }
            if (wanted != null) {
                calls.share(row.googleId(), wanted);
            }
            if (before != null) {
                calls.unshare(row.googleId(), before);
            }
            calendars.shared(row.id(), wanted);
            return true;
        }

        private @Nullable String address() {
            return Optional.ofNullable(calendar.professional())
                    .flatMap(network::professional)
                    .map(Professional::email)
                    .filter(it -> !it.isEmpty())
                    .orElse(null);
        }
    }
}
