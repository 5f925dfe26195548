package io.agendador.mirror;

import io.agendador.mirror.Publication.ItemState;
import io.agendador.review.Attention;
import io.agendador.review.Attention.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the calendars needs attention today, by what was read of them last. Reads no calendar and changes nothing; safe
 * for use by many threads.
 */
public final class CalendarAttention {

    private final CalendarMirror mirror;
    private final DailyConfirmation daily;

    /** Over one network's calendars. */
    public CalendarAttention(CalendarMirror mirror, DailyConfirmation daily) {
        this.mirror = mirror;
        this.daily = daily;
    }

    /**
     * What it is now, the gravest first; nothing if there is no network.
     *
     * @param zone in which days are told
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public List<Attention> now(ZoneId zone) {
        return daily.look().map(it -> Attention.sorted(now(it, zone))).orElse(List.of());
    }

    private Stream<Attention> now(DailyReport report, ZoneId zone) {
        List<CalendarState> calendars = mirror.calendars();
        if (calendars.isEmpty()) {
            return Attention.of(Topic.UNLINKED, 1);
        }
        return Stream.of(calendars(calendars, report.at()), conflicts(report, zone), publication(), diverging(report))
                .flatMap(it -> it);
    }

    private static Stream<Attention> calendars(List<CalendarState> all, Instant now) {
        Map<Topic, Long> counts = all.stream()
                .flatMap(it -> topic(it, now).stream())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return counts.entrySet().stream().flatMap(it -> Attention.of(it.getKey(), it.getValue()));
    }

    private static Optional<Topic> topic(CalendarState it, Instant now) {
        if (it.status() == CalendarStatus.NEEDS_REAUTH) {
            return Optional.of(Topic.CONSENT);
        } else if (it.status() != CalendarStatus.OK || it.failures() > 0) {
            return Optional.of(Topic.CALENDARS);
        } else if (it.lastSyncedAt() != null) {
            return Optional.empty();
        }
        return Optional.of(it.isNew(now) ? Topic.UNREAD : Topic.CALENDARS);
    }

    private static Stream<Attention> conflicts(DailyReport report, ZoneId zone) {
        return report.conflicts().stream()
                .map(it -> LocalDate.ofInstant(it.foundAt(), zone))
                .min(LocalDate::compareTo)
                .stream()
                .flatMap(oldest ->
                        Attention.of(Topic.CONFLICTS, report.conflicts().size(), "", oldest));
    }

    /** Of the latest one alone: whatever an earlier one left, it took up. */
    private Stream<Attention> publication() {
        return mirror.publications(1).stream()
                .filter(it -> it.state() != Publication.State.DONE)
                .flatMap(it -> Attention.of(topic(it), undone(it), String.valueOf(it.number()), null));
    }

    private static Topic topic(Publication it) {
        return it.state() == Publication.State.RUNNING ? Topic.RUNNING_PUBLICATION : Topic.PARTIAL_PUBLICATION;
    }

    private static long undone(Publication it) {
        return it.items().entrySet().stream()
                .filter(item -> item.getKey() != ItemState.DONE)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Stream<Attention> diverging(DailyReport report) {
        List<DailyReport.Diverging> all = report.diverging();
        return all.isEmpty()
                ? Stream.empty()
                : Attention.of(
                        Topic.UNPUBLISHED, all.size(), "", all.get(0).slot().date());
    }
}
