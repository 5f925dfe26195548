package io.agendador.google.webhook;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallFailure;
import io.agendador.google.access.Watched;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Readings;
import io.agendador.google.webhook.Channel.State;
import io.agendador.mirror.CalendarStatus;
import io.agendador.postgres.Tables;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Opens a calendar's next channel when it is due. Of several that try at once, one does. */
final class ChannelOpening {

    /** What came of it. */
    enum Result {
        NOT_DUE,
        OPENED,
        FAILED,
        /** So would all others, for the account is left alone from now on. */
        ACCOUNT_RESTS
    }

    private record Asked(String id, ChannelToken token) {}

    private final Tables tables;
    private final MirroredCalendars calendars;
    private final Readings readings;
    private final CalendarCalls google;
    private final ChannelSettings settings;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final RandomGenerator tokens;

    ChannelOpening(
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
        this.readings = readings;
        this.google = google;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
        this.tokens = tokens;
    }

    Result open(CalendarRow calendar, URI address) {
        Optional<Asked> asked = tables.within(sql -> {
            ChannelTable table = new ChannelTable(sql);
            table.lock(calendar.id());
            return isDue(table, calendar.id()) ? Optional.of(ask(table, calendar.id())) : Optional.empty();
        });
        return asked.map(it -> opened(calendar, it, address)).orElse(Result.NOT_DUE);
    }

    private boolean isDue(ChannelTable table, UUID calendar) {
        Instant now = clock.instant();
        List<Channel> known = table.unrevoked(calendar);
        known.stream().filter(it -> isGivenUp(it, now)).forEach(it -> table.failed(it.id()));
        return known.stream().noneMatch(it -> suffices(it, now) || (isAsked(it) && !isGivenUp(it, now)));
    }

    /** With a row before Google is asked: whatever happens then, its messages are known. */
    private Asked ask(ChannelTable table, UUID calendar) {
        Instant now = clock.instant();
        Asked asked = new Asked(ids.get(), ChannelToken.drawn(tokens));
        table.add(new Channel(
                asked.id(), calendar, asked.token().hash(), null, State.ASKED, now, now.plus(settings.lifetime())));
        return asked;
    }

    private Result opened(CalendarRow calendar, Asked asked, URI address) {
        Watched watched;
        try {
            watched = google.watch(
                    calendar.googleId(), asked.id(), asked.token().secret(), address.toString(), settings.lifetime());
        } catch (CallFailure e) {
            tables.within(sql -> new ChannelTable(sql).failed(asked.id()));
            return rested(e);
        }
        return tables.within(sql -> {
            ChannelTable table = new ChannelTable(sql);
            table.lock(calendar.id());
            if (!table.opened(asked.id(), watched.resourceId(), watched.expiration())) {
                return Result.FAILED;
            }
            // What changed before, nobody may have told: the last channel can have ended, or be late.
            calendars.dirty(calendar.id(), clock.instant());
            return Result.OPENED;
        });
    }

    private Result rested(CallFailure failure) {
        CalendarStatus status = switch (failure.kind()) {
            case NEEDS_REAUTH -> CalendarStatus.NEEDS_REAUTH;
            case QUOTA_EXCEEDED -> CalendarStatus.PARKED;
            default -> CalendarStatus.OK;
        };
        if (status == CalendarStatus.OK) {
            return Result.FAILED;
        }
        readings.rest(status, failure.reason(), clock.instant());
        return Result.ACCOUNT_RESTS;
    }

    private boolean suffices(Channel channel, Instant now) {
        Duration life = Duration.between(channel.createdAt(), channel.expiresAt());
        Duration half = life.dividedBy(2);
        Duration before = settings.renewBefore().compareTo(half) < 0 ? settings.renewBefore() : half;
        return channel.isOpenAfter(now.plus(before));
    }

    private boolean isGivenUp(Channel channel, Instant now) {
        return isAsked(channel)
                && !channel.createdAt().plus(settings.patience()).isAfter(now);
    }

    private static boolean isAsked(Channel channel) {
        return channel.state() == State.ASKED;
    }
}
