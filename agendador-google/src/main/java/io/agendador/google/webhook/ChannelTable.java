package io.agendador.google.webhook;

import static io.agendador.postgres.generated.Tables.CALENDAR;
import static io.agendador.postgres.generated.Tables.CALENDAR_CHANNEL;
import static io.agendador.postgres.generated.Tables.CALENDAR_MESSAGE;

import io.agendador.google.webhook.Channel.State;
import io.agendador.postgres.generated.tables.records.CalendarChannelRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The rows of channels and of their messages, within one transaction. Whoever locks a calendar and its channels does it
 * in this order.
 */
final class ChannelTable {

    private final DSLContext sql;

    ChannelTable(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Channel> find(String id) {
        return sql.selectFrom(CALENDAR_CHANNEL)
                .where(CALENDAR_CHANNEL.ID.eq(id))
                .fetchOptional(ChannelTable::channel);
    }

    /** Those of a calendar that may still be open and can be dealt with, the oldest first. */
    List<Channel> unrevoked(UUID calendar) {
        return sql
                .selectFrom(CALENDAR_CHANNEL)
                .where(CALENDAR_CHANNEL.CALENDAR_ID.eq(calendar))
                .and(CALENDAR_CHANNEL
                        .STATE
                        .in(State.ASKED.name(), State.ACTIVE.name())
                        .or(CALENDAR_CHANNEL
                                .STATE
                                .eq(State.FAILED.name())
                                .and(CALENDAR_CHANNEL.RESOURCE_ID.isNotNull())))
                .fetch(ChannelTable::channel)
                .stream()
                .sorted()
                .toList();
    }

    /** Whoever else decides about the calendar's channels waits until this transaction ends. */
    void lock(UUID calendar) {
        sql.select(CALENDAR.ID)
                .from(CALENDAR)
                .where(CALENDAR.ID.eq(calendar))
                .forUpdate()
                .fetch();
    }

    void add(Channel channel) {
        CalendarChannelRecord row = new CalendarChannelRecord();
        row.setId(channel.id());
        row.setCalendarId(channel.calendar());
        row.setTokenHash(channel.tokenHash());
        row.setState(channel.state().name());
        row.setCreatedAt(channel.createdAt());
        row.setExpiresAt(channel.expiresAt());
        sql.insertInto(CALENDAR_CHANNEL).set(row).execute();
    }

    /** Google has opened it; false if it was given up meanwhile, and then only what can be stopped is recorded. */
    boolean opened(String id, String resource, Instant expiresAt) {
        sql.update(CALENDAR_CHANNEL)
                .set(CALENDAR_CHANNEL.RESOURCE_ID, resource)
                .set(CALENDAR_CHANNEL.EXPIRES_AT, expiresAt)
                .where(CALENDAR_CHANNEL.ID.eq(id))
                .execute();
        return moved(id, State.ASKED, State.ACTIVE);
    }

    /** Nobody waits for it any more; false if something else has become of it. */
    boolean failed(String id) {
        return moved(id, State.ASKED, State.FAILED);
    }

    void revoked(String id, Instant now) {
        sql.update(CALENDAR_CHANNEL)
                .set(CALENDAR_CHANNEL.STATE, State.REVOKED.name())
                .set(CALENDAR_CHANNEL.REVOKED_AT, now)
                .where(CALENDAR_CHANNEL.ID.eq(id))
                .execute();
    }

    /** Lets the messages go of channels that are not heeded any more, and tells how many those were. */
    int forgetMessages(Instant now) {
        return sql.deleteFrom(CALENDAR_MESSAGE)
                .where(CALENDAR_MESSAGE.CHANNEL_ID.in(DSL.select(CALENDAR_CHANNEL.ID)
                        .from(CALENDAR_CHANNEL)
                        .where(CALENDAR_CHANNEL.STATE.eq(State.REVOKED.name()))
                        .or(CALENDAR_CHANNEL.STATE.eq(State.FAILED.name()).and(CALENDAR_CHANNEL.EXPIRES_AT.le(now)))))
                .execute();
    }

    /** Keeps that a message came; false if it had come before. */
    boolean isNew(String id, long number, Instant now) {
        return sql.insertInto(CALENDAR_MESSAGE)
                        .set(CALENDAR_MESSAGE.CHANNEL_ID, id)
                        .set(CALENDAR_MESSAGE.NUMBER, number)
                        .set(CALENDAR_MESSAGE.AT, now)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** What a genuine message tells of its channel. */
    int heard(String id, PushHeaders message) {
        return sql.update(CALENDAR_CHANNEL)
                .set(
                        CALENDAR_CHANNEL.LAST_MESSAGE,
                        DSL.greatest(CALENDAR_CHANNEL.LAST_MESSAGE, DSL.val(message.number())))
                .set(
                        CALENDAR_CHANNEL.RESOURCE_ID,
                        DSL.coalesce(CALENDAR_CHANNEL.RESOURCE_ID, DSL.val(message.resource())))
                .where(CALENDAR_CHANNEL.ID.eq(id))
                .execute();
    }

    private boolean moved(String id, State from, State to) {
        return sql.update(CALENDAR_CHANNEL)
                        .set(CALENDAR_CHANNEL.STATE, to.name())
                        .where(CALENDAR_CHANNEL.ID.eq(id))
                        .and(CALENDAR_CHANNEL.STATE.eq(from.name()))
                        .execute()
                > 0;
    }

    private static Channel channel(CalendarChannelRecord row) {
        return new Channel(
                row.getId(),
                row.getCalendarId(),
                row.getTokenHash(),
                row.getResourceId(),
                State.valueOf(row.getState()),
                row.getCreatedAt(),
                row.getExpiresAt());
    }
}
