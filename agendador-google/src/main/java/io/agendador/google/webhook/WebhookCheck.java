package io.agendador.google.webhook;

import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.postgres.Tables;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import io.agendador.review.WorkQueue.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Judges push messages, whatever server they came through. Who is not Google learns nothing and changes nothing; a
 * genuine message makes its calendar dirty and queues its reading, once. Safe for use by many threads; holds nothing
 * that grows.
 *
 * <p>Numbers of messages rise with gaps and come out of order: they serve to know those that came before, and nothing
 * else. Late messages of a channel that is over are accepted and nothing follows, for whatever they could tell was made
 * due when the next channel was opened.
 */
public final class WebhookCheck {

    /** Of the work that reads a calendar; its key is the calendar's. */
    public static final String TOPIC = "sync-calendar";

    /** In place of an unknown channel's hash: it takes as long as with a known one. */
    private static final String NO_HASH = "0".repeat(64);

    private final Transactions transactions;
    private final Tables tables;
    private final MirroredCalendars calendars;
    private final InstantSource clock;
    private final WebhookLimits limits;
    private final Semaphore free;

    /**
     * The check.
     *
     * @param transactions of the same store as tables and calendars
     */
    public WebhookCheck(
            Transactions transactions,
            Tables tables,
            MirroredCalendars calendars,
            InstantSource clock,
            WebhookLimits limits) {
        this.transactions = transactions;
        this.tables = tables;
        this.calendars = calendars;
        this.clock = clock;
        this.limits = limits;
        this.free = new Semaphore(limits.atOnce());
    }

    /** Its limits. */
    WebhookLimits limits() {
        return limits;
    }

    /**
     * Judges a message, and does what follows from it: that is stored when this returns
     * {@link WebhookAnswer#ACCEPTED}.
     */
    public WebhookAnswer check(WebhookMessage message) {
        if (!message.method().equals("POST")) {
            return WebhookAnswer.WRONG_METHOD;
        }
        if (message.bodyLength() > limits.largestBody()) {
            return WebhookAnswer.TOO_LARGE;
        }
        return PushHeaders.of(message).map(this::inTurn).orElse(WebhookAnswer.UNAUTHORIZED);
    }

    private WebhookAnswer inTurn(PushHeaders message) {
        if (!free.tryAcquire()) {
            return WebhookAnswer.UNAVAILABLE;
        }
        try {
            return judged(message);
        } catch (StoreUnavailableException e) {
            return WebhookAnswer.UNAVAILABLE;
        } finally {
            free.release();
        }
    }

    private WebhookAnswer judged(PushHeaders message) {
        Optional<Channel> channel = tables.within(sql -> new ChannelTable(sql).find(message.channel()));
        // Compared even where there is no channel: time shall not tell.
        boolean ofGoogle = ChannelToken.matches(
                message.token(), channel.map(Channel::tokenHash).orElse(NO_HASH));
        if (!ofGoogle || channel.isEmpty() || !channel.get().watches(message.resource())) {
            return WebhookAnswer.UNAUTHORIZED;
        }
        Instant now = clock.instant();
        if (channel.get().isHeededAt(now)) {
            take(message, channel.get(), now);
        }
        return WebhookAnswer.ACCEPTED;
    }

    /**
     * Every kind of message makes the calendar dirty: one that only says that the channel is open, too, for until then
     * nobody told of changes. What was read a moment ago can be different by now: then a calendar is read once more than
     * needed.
     */
    private void take(PushHeaders message, Channel channel, Instant now) {
        transactions.write(stores -> {
            boolean isNew = tables.within(sql -> new ChannelTable(sql).isNew(channel.id(), message.number(), now));
            if (isNew) {
                calendars.pushed(channel.calendar(), now);
                tables.within(sql -> new ChannelTable(sql).heard(channel.id(), message));
                String key = calendars
                        .find(channel.calendar())
                        .orElseThrow()
                        .calendar()
                        .key();
                stores.work().add(new Work(TOPIC, key, key), now);
            }
            return isNew;
        });
    }
}
