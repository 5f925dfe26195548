package io.agendador.shell.weeks;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.Resolved;
import io.agendador.present.DailyReportText;
import io.agendador.present.Texts;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Proposal;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.roster.Assignment;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** What people do in these weeks, what goes wrong, and what is reported each morning. */
final class Weeks implements ClinicListener, AutoCloseable {

    /** A Saturday. */
    static final LocalDate FIRST = LocalDate.of(2026, 2, 28);

    static final int DAYS = 28;

    final Town town;
    final JobWeeks jobs;
    final Truth truth;
    final List<String> diary = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    private final DailyReportText words;
    private List<Assignment> night = List.of();
    private Calls before;
    private Published published;
    private final Map<LocalDateTime, Runnable> deeds = new TreeMap<>();
    private DailyReport last = new DailyReport(
            Instant.EPOCH,
            Period.day(FIRST),
            true,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    Weeks(long seed, Path folder) {
        DrivenClock clock =
                new DrivenClock(at(0, 4, 0).atZone(NetworkFixture.SAO_PAULO).toInstant());
        town = new Town(seed, clock, folder);
        truth = new Truth(town);
        jobs = new JobWeeks(town, this);
        words = new DailyReportText(Texts.in(Texts.PORTUGUESE), town.start, 6);
        before = town.google.calls();
        published = new Published.Nothing(town.calendars.plan(Publication.Kind.PUBLISH, Period.day(FIRST)));
        town.calendars.link(Town.EVA);
        for (int week = 0; week < 4; week++) {
            deed(7 * week, 9, 0, this::approveAndPublish);
        }
        for (int day = 0; day < DAYS; day++) {
            deed(day, 23, 0, () -> wrong.addAll(truth.broken()));
        }
        firstWeek();
        outage();
        lostChannel();
        restore();
        quiet();
    }

    private void firstWeek() {
        // Monday: somebody deletes Wednesday's event; on Tuesday Carla lets the calendar have its way.
        deed(2, 10, 0, () -> truth.delete(assigned(4, Shift.MORNING)));
        deed(3, 11, 0, () -> resolve(CalendarMirror.Resolution.ADOPT));
        // Wednesday: an appointment over next Monday's shift; on Thursday Carla keeps the shift.
        deed(4, 14, 0, () -> truth.book(assigned(9, Shift.MORNING)));
        deed(5, 11, 0, () -> resolve(CalendarMirror.Resolution.PIN));
        // On a day that is kept by hand Carla enters somebody, whose event is deleted; she puts it back.
        deed(4, 15, 0, () -> enter(14));
        deed(4, 15, 5, this::publish);
        deed(5, 16, 0, () -> truth.delete(assigned(14, Shift.MORNING)));
        deed(6, 11, 0, () -> resolve(CalendarMirror.Resolution.REVERT));
        deed(6, 11, 5, this::publish);
        // Thursday: Dora will be away in the third week.
        deed(5, 15, 0, () -> away("Dora", 16, 18));
    }

    /** From the second Sunday for a week Google does not answer; people change things all the same. */
    private void outage() {
        deed(8, 0, 0, () -> town.google.faults().always(it -> true, Fault.refuse(Reason.BACKEND_ERROR)));
        deed(11, 10, 0, () -> truth.delete(assigned(17, Shift.AFTERNOON)));
        deed(15, 0, 0, () -> town.google.faults().clear());
        deed(15, 7, 30, () -> jobs.ask(ClinicCatalogue.PUBLISH_CALENDAR));
        deed(16, 11, 0, () -> resolve(CalendarMirror.Resolution.REVERT));
        deed(16, 11, 30, this::publish);
    }

    /** In the third week no message arrives for two days. */
    private void lostChannel() {
        deed(18, 0, 0, () -> town.deaf = true);
        deed(18, 9, 0, () -> truth.book(assigned(23, Shift.AFTERNOON)));
        deed(20, 0, 0, () -> town.deaf = false);
        deed(20, 11, 0, () -> resolve(CalendarMirror.Resolution.PIN));
        // Messages arrive again: an event is dragged to where no shift begins, and is put back.
        deed(22, 10, 0, () -> truth.drag(assigned(24, Shift.AFTERNOON)));
        deed(23, 11, 0, () -> resolve(CalendarMirror.Resolution.REVERT));
        deed(23, 11, 5, this::publish);
    }

    /** In the fourth week something is published, and then the database is that of the night before. */
    private void restore() {
        deed(25, 2, 5, () -> night = everything());
        deed(25, 8, 30, () -> truth.delete(assigned(27, Shift.MORNING)));
        deed(25, 9, 0, () -> resolve(CalendarMirror.Resolution.ADOPT));
        deed(25, 10, 0, this::publish);
        deed(25, 12, 0, () -> {
            town.backup.restore();
            check(everything().equals(night), "the roster is not that of the night before");
        });
    }

    /** On the last evening everything is decided and published: then nothing is left to write. */
    private void quiet() {
        deed(27, 20, 0, () -> resolve(CalendarMirror.Resolution.ADOPT));
        deed(27, 20, 5, this::publish);
        deed(27, 20, 30, () -> before = town.google.calls());
        deed(27, 21, 0, () -> {
            publish();
            check(published instanceof Published.Nothing, "there was something left to publish");
        });
        deed(28, 3, 30, () -> {
            Calls since = town.google.calls().since(before);
            check(since.of(Operation.EVENTS_LIST) > 0, "nobody looked");
            check(since.writes() - since.of(Operation.EVENTS_WATCH) == 0, "it does not come to rest: " + since);
        });
    }

    private List<Assignment> everything() {
        return truth.inForce(new Period(FIRST, FIRST.plusWeeks(10)));
    }

    private void check(boolean fine, String otherwise) {
        if (!fine) {
            wrong.add(today() + " " + otherwise);
        }
    }

    private void enter(int day) {
        LocalDate date = FIRST.plusDays(day);
        Slot slot = town.start.openSlots(Period.day(date)).get(0).slot();
        Outcome outcome = town.adjustments.adjust(
                List.of(new Edit.EnterHandKept(slot, professional("Bia"))),
                Consent.given(Town.CARLA, "plantão combinado"));
        check(outcome instanceof Outcome.Done, "not entered: " + outcome);
    }

    void tell() {
        Instant from = town.clock.instant();
        jobs.run(from, from.plus(Duration.ofDays(DAYS)), this::minute);
    }

    private void minute(Instant now) {
        Runnable deed = deeds.get(LocalDateTime.ofInstant(now, town.start.zone()));
        if (deed != null) {
            deed.run();
        }
    }

    private void deed(int day, int hour, int minute, Runnable what) {
        deeds.merge(at(day, hour, minute), what, (one, other) -> () -> {
            one.run();
            other.run();
        });
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return FIRST.plusDays(day).atTime(LocalTime.of(hour, minute));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(town.clock.instant(), town.start.zone());
    }

    /** Whoever works in the first room of that day and shift. */
    private Assignment assigned(int day, Shift shift) {
        return truth.inForce(Period.day(FIRST.plusDays(day))).stream()
                .filter(it -> it.slot().shift() == shift)
                .findFirst()
                .orElseThrow();
    }

    private void approveAndPublish() {
        var waiting = town.reports.proposals(10, town.clock.instant()).stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .toList();
        for (var it : waiting) {
            Outcome outcome = town.proposals.approve(it.id(), it.hash(), Town.CARLA, "revisado");
            if (!(outcome instanceof Outcome.Done)) {
                wrong.add("not approved: " + outcome);
            }
        }
        say(today() + " approved " + waiting.size());
        publish();
    }

    private void publish() {
        Period days = new Period(today(), today().plusDays(34));
        PublicationPlan plan = town.calendars.plan(Publication.Kind.PUBLISH, days);
        published = town.calendars.publish(plan, Town.CARLA, "revisado", CalendarMirror.Progress.NONE);
        say(today() + " published " + items(published));
    }

    private static Object items(Published published) {
        return published instanceof Published.Done done
                ? new TreeMap<>(done.publication().items())
                : published.getClass().getSimpleName();
    }

    private void resolve(CalendarMirror.Resolution way) {
        List<Conflict> open = town.calendars.openConflicts();
        for (Conflict it : open) {
            Resolved resolved = town.calendars.resolve(it.id(), way, Town.CARLA, "combinado");
            if (!(resolved instanceof Resolved.Done)) {
                wrong.add("not resolved: " + resolved);
            }
            truth.decided(it);
        }
        say(today() + " resolved " + open.size() + " " + way);
    }

    private void say(String line) {
        diary.add(line);
    }

    private void away(String name, int from, int to) {
        Period days = new Period(FIRST.plusDays(from), FIRST.plusDays(to));
        town.keeping.change(it -> without(it, name, days), Consent.given(Town.EVA, "férias"));
    }

    private static Network without(Network network, String name, Period days) {
        List<Professional> people = network.professionals().stream()
                .map(it -> it.name().equals(name)
                        ? it.toBuilder()
                                .datedUnavailability(List.of(new DatedUnavailability(days, null, "")))
                                .build()
                        : it)
                .toList();
        return new Network(
                network.id(),
                network.name(),
                network.zone(),
                network.policy(),
                people,
                network.locations(),
                network.rooms(),
                network.openings(),
                network.exceptions());
    }

    private ProfessionalId professional(String name) {
        return town.start.professionals().stream()
                .filter(it -> it.name().equals(name))
                .map(Professional::id)
                .findFirst()
                .orElseThrow();
    }

    // What jobs tell.

    @Override
    public void generated(Outcome.Shown proposal, Duration took, Instant now) {
        say(today() + " proposed " + proposal.proposal().diff().moves().size() + (proposal.stored() ? "" : " (none)"));
    }

    @Override
    public void refused(String job, SortedSet<LocalDate> handKept, Instant now) {
        wrong.add(job + " wanted to write on " + handKept);
    }

    @Override
    public void confirmed(DailyReport report) {
        boolean read = report.unread().isEmpty();
        words.lines(report).forEach(this::say);
        List<Slot> told = slots(report.confirmed());
        List<Slot> expected = read ? truth.shown(report.horizon()) : truth.still(last.confirmed(), report.horizon());
        if (!told.equals(expected)) {
            wrong.add(today() + " confirmed " + told.size() + ", but calendars show " + expected.size());
        }
        last = report;
    }

    private static List<Slot> slots(List<Assignment> all) {
        return all.stream().map(Assignment::slot).sorted().toList();
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
