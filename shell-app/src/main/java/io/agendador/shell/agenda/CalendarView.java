package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.present.CalendarCondition;
import io.agendador.present.CalendarNames;
import io.agendador.roster.Network;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a calendar fares, in JSON; moments in UTC, null where there is none. */
record CalendarView(
        MirrorCalendar.Kind kind,
        String calendar,
        CalendarStatus status,
        CalendarCondition.Concern concern,
        @Nullable String lastSyncedAt,
        @Nullable SyncReason lastReason,
        CalendarCondition.Webhook webhook,
        @Nullable String webhookUntil,
        @Nullable String lastWebhookAt,
        @Nullable String dirtySince,
        @Nullable String retryAt,
        @Nullable String error,
        int failures,
        long eventsProcessed) {

    static List<CalendarView> of(CalendarDesk calendars, Network network, List<CalendarCondition> all) {
        CalendarNames names = new CalendarNames(calendars.texts(), network);
        return all.stream().map(it -> of(names, it)).toList();
    }

    private static CalendarView of(CalendarNames names, CalendarCondition condition) {
        CalendarState it = condition.state();
        return new CalendarView(
                it.calendar().kind(),
                names.of(it.calendar()),
                it.status(),
                condition.concern(),
                text(it.lastSyncedAt()),
                it.lastReason(),
                condition.webhook(),
                text(it.webhookUntil()),
                text(it.lastWebhookAt()),
                text(it.dirtySince()),
                text(it.retryAt()),
                it.error(),
                it.failures(),
                it.eventsProcessed());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
