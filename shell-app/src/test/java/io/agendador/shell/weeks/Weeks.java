package io.agendador.shell.weeks;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.present.DailyReportText;
import io.agendador.present.Texts;
import io.agendador.review.Outcome;
import io.agendador.shell.town.DrivenClock;
import io.agendador.shell.town.Town;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Four weeks of a town, told minute by minute, and judged. */
final class Weeks implements ClinicListener, AutoCloseable {

    /** A Saturday. */
    static final LocalDate FIRST = LocalDate.of(2026, 2, 28);

    static final int DAYS = 28;

    private static final int NAMED = 6;

    private final Town town;
    private final JobWeeks jobs;
    private final Diary diary;
    private final Timetable timetable;
    private final DueAlerts due = new DueAlerts();
    private final DueReports reports;
    private final JudgedSteps steps;
    private final DailyReportText words;

    Weeks(long seed, Path folder) {
        timetable = new Timetable(FIRST, NetworkFixture.SAO_PAULO);
        DrivenClock clock = new DrivenClock(timetable.time(0, 4, 0));
        town = new Town(seed, clock, folder);
        diary = new Diary(clock, NetworkFixture.SAO_PAULO);
        jobs = new JobWeeks(town, this);
        GoogleView view = new GoogleView(town);
        reports = new DueReports(town, view, diary, due);
        steps = new JudgedSteps(town, diary);
        words = new DailyReportText(Texts.in(Texts.PORTUGUESE), town.network(), NAMED);
        town.node().calendars().link(Town.EVA);
        new Story(new Cast(town, jobs, new Office(town, diary), view, diary, due), timetable, seed).plan(steps::rest);
    }

    void tell() {
        Instant from = town.clock().instant();
        jobs.run(from, from.plus(Duration.ofDays(DAYS)), this::minute);
    }

    private void minute(Instant now) {
        Optional<Runnable> deed = timetable.at(now);
        steps.next(deed.isPresent());
        deed.ifPresent(Runnable::run);
    }

    List<String> diary() {
        return diary.lines();
    }

    /** What should never be, a report or an alert that is not as it should be; nothing if all is well. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>(diary.wrong());
        wrong.addAll(due.differences(jobs.heard.told()));
        Episodes.tooSoon(jobs.heard.told()).forEach(it -> wrong.add("told too soon again: " + it));
        return wrong;
    }

    /** What people were told, in these words. */
    List<String> alerts(AlertSentences sentences) {
        return new AlertLines(sentences, zone()).of(jobs.heard.told());
    }

    ZoneId zone() {
        return town.network().zone();
    }

    // What jobs tell.

    @Override
    public void generated(Outcome.Shown proposal, Duration took, Instant now) {
        diary.say("proposed " + proposal.proposal().diff().moves().size() + (proposal.stored() ? "" : " (none)"));
    }

    @Override
    public void refused(String job, SortedSet<LocalDate> handKept, Instant now) {
        diary.say(job + " refused on " + handKept);
    }

    @Override
    public void confirmed(DailyReport report) {
        diary.quote(words.lines(report));
        reports.check(report);
    }

    @Override
    public void written(long events) {
        // Counted by the calendars themselves.
    }

    @Override
    public void looked(List<CalendarState> calendars, List<Conflict> open, Instant now) {
        // What follows is an alert.
    }

    @Override
    public void close() {
        town.close();
    }
}
