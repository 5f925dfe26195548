package io.agendador.present;

import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How a calendar fares at one moment, and what of it needs attention most.
 *
 * @param webhook how its push channel is
 * @param concern the gravest
 */
public record CalendarCondition(CalendarState state, Webhook webhook, Concern concern) {

    /** How long before its end a channel counts as about to expire. */
    public static final Duration SOON = Duration.ofHours(24);

    /** How a push channel is. */
    public enum Webhook {
        OK,
        /** Within {@link CalendarCondition#SOON}. */
        EXPIRING,
        EXPIRED,
        /** There never was one: the calendar is polled. */
        NONE
    }

    /** What needs attention, the gravest first. */
    public enum Concern {
        NEEDS_REAUTH,
        ACCESS_LOST,
        /** Its account rests: a quota is used up. */
        PARKED,
        /** The last attempts failed. */
        FAILING,
        NEVER_READ,
        WEBHOOK_EXPIRED,
        WEBHOOK_EXPIRING,
        NONE
    }

    /** How it fares now. */
    public static CalendarCondition of(CalendarState state, Instant now) {
        Webhook webhook = webhook(state, now);
        return new CalendarCondition(state, webhook, gravest(state, webhook));
    }

    /** How each of them fares now, what needs attention first; else by calendar. */
    public static List<CalendarCondition> of(List<CalendarState> states, Instant now) {
        return states.stream()
                .map(it -> of(it, now))
                .sorted(Comparator.comparing(CalendarCondition::concern)
                        .thenComparing(it -> it.state().calendar()))
                .toList();
    }

    private static Webhook webhook(CalendarState state, Instant now) {
        Instant until = state.webhookUntil();
        if (state.status() == CalendarStatus.WEBHOOK_EXPIRED || (until != null && !until.isAfter(now))) {
            return Webhook.EXPIRED;
        }
        if (until == null) {
            return Webhook.NONE;
        }
        return until.isBefore(now.plus(SOON)) ? Webhook.EXPIRING : Webhook.OK;
    }

    private static Concern gravest(CalendarState state, Webhook webhook) {
        return switch (state.status()) {
            case NEEDS_REAUTH -> Concern.NEEDS_REAUTH;
            case ACCESS_LOST -> Concern.ACCESS_LOST;
            case PARKED -> Concern.PARKED;
            case OK, WEBHOOK_EXPIRED -> lesser(state, webhook);
        };
    }

    private static Concern lesser(CalendarState state, Webhook webhook) {
        if (state.failures() > 0) {
            return Concern.FAILING;
        } else if (state.lastSyncedAt() == null) {
            return Concern.NEVER_READ;
        }
        return switch (webhook) {
            case EXPIRED -> Concern.WEBHOOK_EXPIRED;
            case EXPIRING -> Concern.WEBHOOK_EXPIRING;
            case OK, NONE -> Concern.NONE;
        };
    }
}
