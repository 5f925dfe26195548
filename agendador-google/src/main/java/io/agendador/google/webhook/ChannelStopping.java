package io.agendador.google.webhook;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallFailure;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.webhook.Channel.State;
import io.agendador.postgres.Tables;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stops a calendar's channels that have ended or that a newer one replaces, and tells whether one is left. */
final class ChannelStopping {

    private final Tables tables;
    private final MirroredCalendars calendars;
    private final CalendarCalls google;
    private final InstantSource clock;

    ChannelStopping(Tables tables, MirroredCalendars calendars, CalendarCalls google, InstantSource clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.google = google;
        this.clock = clock;
    }

    void stopOld(UUID calendar) {
        Instant now = clock.instant();
        List<Channel> known = tables.within(sql -> new ChannelTable(sql).unrevoked(calendar));
        Optional<Channel> newest =
                known.stream().filter(it -> it.isOpenAfter(now)).max(Comparator.naturalOrder());
        known.stream()
                .filter(it -> isOver(it, newest, now) && isStopped(it, now))
                .forEach(it -> revoke(it, now));
        calendars.channelAlive(calendar, newest.isPresent());
    }

    /** One that is asked for is another's business. */
    private static boolean isOver(Channel channel, Optional<Channel> newest, Instant now) {
        return channel.state() != State.ASKED
                && (channel.hasEndedBy(now)
                        || newest.filter(it -> !it.equals(channel)).isPresent());
    }

    /** Tried again next time if Google could not be told, unless it has ended by itself. */
    private boolean isStopped(Channel channel, Instant now) {
        String resource = channel.resource();
        if (resource == null) {
            return true;
        }
        try {
            google.stop(channel.id(), resource);
            return true;
        } catch (CallFailure e) {
            return channel.hasEndedBy(now);
        }
    }

    private void revoke(Channel channel, Instant now) {
        tables.within(sql -> {
            new ChannelTable(sql).revoked(channel.id(), now);
            return channel;
        });
    }
}
