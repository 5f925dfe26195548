package io.agendador.mirror;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a calendar that mirrors the roster.
 *
 * @param lastSyncedAt when it was read last; null if never
 * @param lastReason why it was read then
 * @param lastWebhookAt when the last push message came; null if none did
 * @param dirtySince since when something may have changed that was not read yet; null if nothing
 * @param webhookUntil until when its push channel lives; null if it has none
 * @param retryAt before then it is left alone; null if it need not be
 * @param error the kind of the last failure, a word; null after a success
 * @param failures in a row
 * @param eventsProcessed since it was linked
 */
public record CalendarState(
        MirrorCalendar calendar,
        CalendarStatus status,
        @Nullable Instant lastSyncedAt,
        @Nullable SyncReason lastReason,
        @Nullable Instant lastWebhookAt,
        @Nullable Instant dirtySince,
        @Nullable Instant webhookUntil,
        @Nullable Instant retryAt,
        @Nullable String error,
        int failures,
        long eventsProcessed) {

    /** How long after a reading a calendar without a living push channel is due again. */
    public static final Duration ROUTINE = Duration.ofMinutes(10);

    /** Whether it is new: it was never read nor failed, and its first turn is not overdue at this moment. */
    public boolean isNew(Instant now) {
        return lastSyncedAt == null && failures == 0 && dirtySince != null && now.isBefore(dirtySince.plus(ROUTINE));
    }
}
