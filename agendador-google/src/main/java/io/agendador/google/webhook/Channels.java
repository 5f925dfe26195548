package io.agendador.google.webhook;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Readings;
import io.agendador.google.webhook.ChannelOpening.Result;
import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.mirror.CalendarStatus;
import io.agendador.postgres.Tables;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Opens push channels, renews them in time, and stops those that are replaced. Safe for use by many threads and
 * processes at once, if the sources of ids and tokens are.
 *
 * <p>A channel's row is there before Google is asked for it. The next one is opened while the last one still lives, and
 * that is stopped only then. Wherever a process ends, the next run goes on: what it had asked for and heard nothing of
 * is given up after a while, asked for anew, and stopped as soon as a message tells what it was.
 */
public final class Channels {

    private static final Set<CalendarStatus> WATCHABLE = Set.of(CalendarStatus.OK, CalendarStatus.WEBHOOK_EXPIRED);

    private final Tables tables;
    private final MirroredCalendars calendars;
    private final ChannelSettings settings;
    private final InstantSource clock;
    private final ChannelOpening opening;
    private final ChannelStopping stopping;

    /**
     * The channels.
     *
     * @param ids of channels: at most 64 letters, digits and {@code -_+/=}, none ever twice
     * @param tokens a source that nobody can guess, such as {@link java.security.SecureRandom}
     */
    public Channels(
            Tables tables,
            MirroredCalendars calendars,
            Readings readings,
            CalendarCalls google,
            ChannelSettings settings,
            InstantSource clock,
            Supplier<String> ids,
            RandomGenerator tokens) {
        this.tables = tables;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
        this.opening = new ChannelOpening(tables, calendars, readings, google, settings, clock, ids, tokens);
        this.stopping = new ChannelStopping(tables, calendars, google, clock);
    }

    /**
     * Sees to it that each calendar has a channel that lives long enough, and no other. Does nothing where no public
     * address is set. A calendar that Google cannot be asked about for now is left alone.
     *
     * @throws io.agendador.review.StoreUnavailableException if the store cannot be reached; it goes on next time
     */
    public Renewed renew() {
        URI address = settings.address();
        if (address == null) {
            return new Renewed(0, 0);
        }
        int opened = 0;
        int failed = 0;
        for (CalendarRow it : watchable()) {
            Result result = opening.open(it, address);
            if (result == Result.ACCOUNT_RESTS) {
                failed++;
                break;
            }
            stopping.stopOld(it.id());
            opened += result == Result.OPENED ? 1 : 0;
            failed += result == Result.FAILED ? 1 : 0;
        }
        tables.within(sql -> new ChannelTable(sql).forgetMessages(clock.instant()));
        return new Renewed(opened, failed);
    }

    private List<CalendarRow> watchable() {
        Instant now = clock.instant();
        return calendars.all().stream()
                .filter(it -> WATCHABLE.contains(it.state().status()))
                .filter(it -> !isResting(it.state().retryAt(), now))
                .toList();
    }

    private static boolean isResting(@Nullable Instant retryAt, Instant now) {
        return retryAt != null && retryAt.isAfter(now);
    }
}
