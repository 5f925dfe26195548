package io.agendador.shell.weeks;

import io.agendador.jobs.alert.AlertKind;
import io.agendador.mirror.DailyReport;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.shell.town.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each day's report has to say, by what stands in Google and in force. */
final class DueReports {

    private static final int MOST = 20;

    private final Town town;
    private final GoogleView view;
    private final Diary diary;
    private final DueAlerts alerts;
    private final Map<LocalDate, Integer> wrong = new TreeMap<>();
    private List<Assignment> confirmed = List.of();
    private DueAlerts.@Nullable Due tooMany;

    DueReports(Town town, GoogleView view, Diary diary, DueAlerts alerts) {
        this.town = town;
        this.view = view;
        this.diary = diary;
        this.alerts = alerts;
    }

    /** The day was reported so. */
    void check(DailyReport report) {
        List<Slot> told = slots(report.confirmed());
        List<Slot> expected = report.unread().isEmpty() ? shown(report.horizon()) : still(confirmed, report.horizon());
        diary.check(told.equals(expected), "confirmed " + told + ", but calendars show " + expected);
        confirmed = report.confirmed();
        List<Slot> adjusted = slots(report.adjusted());
        List<Slot> moved = moved(report.horizon());
        diary.check(adjusted.equals(moved), "adjusted " + adjusted + ", but moved were " + moved);
        diary.check(
                report.gaps().size() == gaps(report),
                "gaps " + report.gaps().size() + ", but uncovered are " + gaps(report));
        count(report);
    }

    /** Too many are more than 20, or half as many again as the week before. */
    private void count(DailyReport report) {
        LocalDate today = diary.today();
        int now = report.wrong();
        wrong.put(today, now);
        int before = wrong.getOrDefault(today.minusDays(7), 0);
        boolean much = now > MOST || (before > 0 && now > before && 2 * now >= 3 * before);
        if (much && tooMany == null) {
            tooMany = alerts.expect(AlertKind.INCONSISTENCIES, "", report.at(), Duration.ZERO);
        } else if (!much && tooMany != null) {
            tooMany.gone(report.at(), Duration.ZERO);
            tooMany = null;
        }
    }

    /** The slots of these days whose assignments stand as they are in three calendars, with no question open. */
    private List<Slot> shown(Period days) {
        List<Slot> open = town.node().calendars().openConflicts().stream()
                .flatMap(it -> Optional.ofNullable(it.slot()).stream())
                .toList();
        return town.inForce(days).stream()
                .filter(it -> !open.contains(it.slot()) && view.shows(it))
                .map(Assignment::slot)
                .sorted()
                .toList();
    }

    /** The slots of those of these that hold in these days as they did. */
    private List<Slot> still(List<Assignment> before, Period days) {
        Set<String> holding =
                town.inForce(days).stream().map(DueReports::placed).collect(Collectors.toSet());
        return slots(before.stream().filter(it -> holding.contains(placed(it))).toList());
    }

    /** What somebody moved there in a calendar, and not all calendars show yet. */
    private List<Slot> moved(Period days) {
        return slots(town.inForce(days).stream()
                .filter(it -> it.origin() == Origin.GOOGLE && !view.shows(it))
                .filter(it -> it.status() == AssignmentStatus.ADJUSTED)
                .toList());
    }

    private long gaps(DailyReport report) {
        List<Slot> covered = new ArrayList<>(slots(town.inForce(report.horizon())));
        return town.network().openSlots(report.horizon()).stream()
                .filter(it -> !covered.contains(it.slot()))
                .filter(it -> startsLater(it, report))
                .count();
    }

    private boolean startsLater(OpenSlot it, DailyReport report) {
        return view.start(it.slot()).isAfter(report.at());
    }

    private static String placed(Assignment it) {
        return it.slot() + " " + it.professional();
    }

    private static List<Slot> slots(List<Assignment> all) {
        return all.stream().map(Assignment::slot).sorted().toList();
    }
}
