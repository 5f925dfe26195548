package io.agendador.google;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.Pause;
import io.agendador.google.follow.GooglePrevails;
import io.agendador.google.follow.Resolving;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.Leases;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Readings;
import io.agendador.google.publish.Planning;
import io.agendador.google.publish.Publishing;
import io.agendador.google.sync.CalendarSync;
import io.agendador.google.sync.Linking;
import io.agendador.google.webhook.Channels;
import io.agendador.google.webhook.WebhookCheck;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.Resolved;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.Adjustments;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Period;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Google Calendar as the mirror of a roster in PostgreSQL: the entry of this module. Safe for use by many threads and
 * processes.
 */
public final class GoogleCalendars implements CalendarMirror {

    private final Transactions transactions;
    private final Tables tables;
    private final InstantSource clock;
    private final MirroredCalendars calendars;
    private final Conflicts conflicts;
    private final Linking linking;
    private final GooglePrevails following;
    private final CalendarSync sync;
    private final Resolving resolving;
    private final Planning planning;
    private final Publishing publishing;
    private final Channels channels;
    private final Audited audited;

    /**
     * Over one account's calls and one network's store. Nothing is called yet.
     *
     * @param calls over HTTP: {@link io.agendador.google.access.GoogleCalendarCalls}
     * @param pause how a publication waits for calendars that are just being read
     */
    public GoogleCalendars(
            CalendarCalls calls,
            PostgresStore store,
            MirrorSettings settings,
            InstantSource clock,
            Chance chance,
            Pause pause) {
        this.transactions = store.transactions();
        this.tables = store.tables();
        this.clock = clock;
        calendars = new MirroredCalendars(tables, settings.rhythm());
        conflicts = new Conflicts(tables);
        Readings readings = new Readings(tables, settings.rhythm());
        Adjustments adjustments = new Adjustments(transactions, new Planner(), clock, chance.ids());
        linking = new Linking(calls, transactions, tables, calendars, settings.link(), clock, chance.ids());
        following = new GooglePrevails(tables, adjustments, settings.locale(), chance.ids());
        sync = new CalendarSync(calls, store, following, settings.sync(), clock);
        resolving = new Resolving(transactions, tables, adjustments, clock, settings.locale());
        planning = new Planning(transactions, tables, calendars, settings.style(), clock);
        publishing = new Publishing(
                planning,
                calls,
                new Leases(tables, settings.sync().lease()),
                readings,
                chance.ids(),
                settings.sync().holder(),
                pause);
        audited = new Audited(transactions, clock);
        channels = new Channels(
                tables,
                calendars,
                readings,
                calls,
                settings.channels(),
                clock,
                () -> chance.ids().get().toString(),
                chance.secrets());
    }

    /** Judges the messages that Google sends to the public address. */
    public WebhookCheck webhook(WebhookLimits limits) {
        return new WebhookCheck(transactions, tables, calendars, clock, limits);
    }

    @Override
    public Permitted<List<Linked>> link(Author author) {
        return byAdmin(author, () -> audited.linked(author, linking.link()));
    }

    @Override
    public List<CalendarState> calendars() {
        return calendars.all().stream().map(CalendarRow::state).toList();
    }

    @Override
    public SyncReport sync(MirrorCalendar calendar, SyncReason reason) {
        return sync.sync(calendar, reason);
    }

    @Override
    public Permitted<SyncReport> force(MirrorCalendar calendar, @Nullable String event, Author author) {
        return byAdmin(
                author, () -> event == null ? sync.sync(calendar, SyncReason.FORCED) : sync.force(calendar, event));
    }

    @Override
    public List<SyncReport> syncDue(int most) {
        List<SyncReport> reports = sync.syncDue(most);
        settle();
        return reports;
    }

    @Override
    public Permitted<Renewed> renewChannels(Author author) {
        return byAdmin(author, () -> audited.renewed(author, channels.renew()));
    }

    @Override
    public List<Conflict> conflicts(Period days) {
        return conflicts.about(days);
    }

    @Override
    public List<Conflict> openConflicts() {
        return conflicts.open();
    }

    @Override
    public Resolved resolve(UUID conflict, Resolution resolution, Author author, String reason) {
        return resolving.resolve(conflict, resolution, author, reason);
    }

    @Override
    public PublicationPlan plan(Publication.Kind kind, Period days) {
        settle();
        return planning.plan(kind, days);
    }

    @Override
    public List<Assignment> shown(Period days) {
        return planning.shown(days);
    }

    @Override
    public Published publish(PublicationPlan shown, Author author, String reason, Progress progress) {
        return publishing.publish(shown, author, reason, progress);
    }

    @Override
    public List<Publication> resume(Progress progress) {
        return publishing.resume(progress);
    }

    @Override
    public List<Publication> publications(int most) {
        return publishing.publications(most);
    }

    private static <T> Permitted<T> byAdmin(Author author, Supplier<T> work) {
        return author.role().includes(Role.ADMIN)
                ? new Permitted.Done<>(work.get())
                : new Permitted.Refused<>(Refusal.of(Rule.ROLE, Role.ADMIN, author.role()));
    }

    /** What the roster has come to agree with is no conflict any more. */
    private void settle() {
        if (!conflicts.open().isEmpty()) {
            transactions.write(stores -> following.settle(stores, clock.instant()));
        }
    }
}
