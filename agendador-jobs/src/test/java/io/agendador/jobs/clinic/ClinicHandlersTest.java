package io.agendador.jobs.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.fixtures.InMemoryStore;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.run.Outbox;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicHandlersTest {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-02-27T12:00:00Z");

    private static final Author CARLA = io.agendador.review.Clinic.CARLA;
    private static final Author ADMIN = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Upkeep NO_UPKEEP =
            new Upkeep(run -> JobResult.DONE, run -> JobResult.DONE, run -> JobResult.DONE);
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 28));

    private final Transactions store = io.agendador.review.Clinic.in(new InMemoryStore());
    private final InMemoryCalendarMirror mirror = new InMemoryCalendarMirror(store, () -> NOW, this::id);
    private final RosterReports reports = new RosterReports(store);
    private final Proposals proposals = new Proposals(store, new Planner(), () -> NOW, this::id);
    private final Heard heard = new Heard();
    private final List<Instant> watched = new ArrayList<>();
    private long ids;

    private UUID id() {
        return new UUID(1, ++ids);
    }

    @Test
    void aNetworksWorkHasAHandlerForEachJob() {
        assertThat(ClinicHandlers.work("clinic", io.agendador.review.Clinic.NETWORK.zone(), clinic())
                        .handlers())
                .containsOnlyKeys(ClinicCatalogue.in(io.agendador.review.Clinic.NETWORK.zone()).jobs().stream()
                        .map(Job::handler)
                        .toList());
    }

    @Test
    void theHeartbeatBeats() throws Exception {
        assertThat(run(ClinicCatalogue.HEARTBEAT, Map.of())).isEqualTo(JobResult.DONE);
    }

    @Test
    void theWeekIsProposedAndNothingIsPutInForce() throws Exception {
        JobResult result = run(ClinicCatalogue.WEEKLY_GENERATION, Map.of());

        var kept = reports.proposals(10, NOW);
        assertThat(kept).hasSize(1);
        var proposal = reports.of(kept.get(0).id()).orElseThrow().proposal();
        assertThat(proposal).isNotNull();
        assertThat(proposal.author()).isEqualTo(ClinicHandlers.AUTHOR);
        assertThat(proposal.plan().window()).isEqualTo(MARCH);
        assertThat(result.items()).hasValue(proposal.diff().moves().size());
        assertThat(result.items().orElseThrow()).isPositive();
        assertThat(reports.inForce(MARCH).orElseThrow().roster().assignments()).isEmpty();
    }

    @Test
    void theWeeksToPlanAreParameters() throws Exception {
        JobResult result =
                run(ClinicCatalogue.WEEKLY_GENERATION, Map.of("start", "2026-03-11", "weeks", "2", "afresh", "2"));

        assertThat(result.failure()).isEmpty();
        var kept = reports.proposals(10, NOW);
        var proposal = reports.of(kept.get(0).id()).orElseThrow().proposal();
        assertThat(proposal).isNotNull();
        assertThat(proposal.plan().window()).isEqualTo(new Period(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 21)));
    }

    @ParameterizedTest
    @CsvSource({"start, soon", "start, 2026-02-01", "weeks, 0", "weeks, 13", "weeks, many", "afresh, 5", "afresh, '1,x'"
    })
    void whatCannotBePlannedFails(String parameter, String value) throws Exception {
        assertThat(run(ClinicCatalogue.WEEKLY_GENERATION, Map.of(parameter, value))
                        .failure())
                .contains("the parameters start, weeks or afresh cannot be understood");
        assertThat(reports.proposals(10, NOW)).isEmpty();
    }

    @Test
    void withoutANetworkThereIsNothingToDo() throws Exception {
        Transactions empty = new InMemoryStore();
        Clinic clinic = new Clinic(
                new InMemoryCalendarMirror(empty, () -> NOW, this::id),
                empty,
                new Proposals(empty, new Planner(), () -> NOW, this::id),
                () -> NOW,
                Effort.of(100),
                List.of(heard),
                now -> 0,
                NO_UPKEEP);
        Map<String, JobHandler> handlers = new ClinicHandlers(clinic).byName();
        for (Job job :
                ClinicCatalogue.in(io.agendador.review.Clinic.NETWORK.zone()).jobs()) {
            if (!job.name().equals(ClinicCatalogue.SYNC_CALENDAR)) {
                JobHandler handler = handlers.get(job.handler());
                assertThat(handler).isNotNull();
                assertThat(handler.handle(run(job, Map.of())).failure())
                        .as(job.name())
                        .isEmpty();
            }
        }
        assertThat(heard.reports).isEmpty();
    }

    @Test
    void allCalendarsAreReadInTheMorningAndTheDayIsReported() throws Exception {
        mirror.link(ADMIN);
        mirror.answer(MirrorCalendar.CONTROL, SyncReport.Result.FAILED, "quota");

        JobResult result = run(ClinicCatalogue.DAILY_CONFIRMATION, Map.of());

        assertThat(result.failure()).isEmpty();
        assertThat(mirror.calendars().stream().filter(it -> !it.calendar().equals(MirrorCalendar.CONTROL)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.lastReason()).isEqualTo(SyncReason.CONFIRMATION));
        assertThat(heard.reports).singleElement().satisfies(it -> {
            assertThat(it.read()).hasSameSizeAs(mirror.calendars());
            assertThat(it.gaps()).isNotEmpty();
            assertThat(it.wrong()).isGreaterThanOrEqualTo(it.gaps().size());
            assertThat(it.conflicts()).isEmpty();
        });
    }

    @Test
    void aMorningOnWhichNoCalendarAnswersHasFailed() throws Exception {
        mirror.link(ADMIN);
        mirror.calendars().forEach(it -> mirror.answer(it.calendar(), SyncReport.Result.FAILED, "quota"));

        JobResult result = run(ClinicCatalogue.DAILY_CONFIRMATION, Map.of());

        assertThat(result.failure().orElseThrow()).contains("could not be read").contains("quota");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void aMorningOnWhichAllCalendarsWaitForTheirNextTryHasFailed() throws Exception {
        mirror.link(ADMIN);
        mirror.calendars().forEach(it -> mirror.answer(it.calendar(), SyncReport.Result.RESTING, "outage"));

        assertThat(run(ClinicCatalogue.DAILY_CONFIRMATION, Map.of()).failure()).contains("no calendar could be read");

        mirror.answer(MirrorCalendar.CONTROL, SyncReport.Result.DONE, null);
        assertThat(run(ClinicCatalogue.DAILY_CONFIRMATION, Map.of()).failure()).isEmpty();
    }

    @Test
    void oneCalendarIsReadOnRequest() throws Exception {
        mirror.link(ADMIN);
        JobResult result = run(
                ClinicCatalogue.SYNC_CALENDAR, Map.of("calendar", MirrorCalendar.CONTROL.key(), "reason", "webhook"));

        assertThat(result.failure()).isEmpty();
        assertThat(mirror.calendars().stream()
                        .filter(it -> it.lastReason() == SyncReason.WEBHOOK)
                        .map(CalendarState::calendar))
                .containsExactly(MirrorCalendar.CONTROL);
        assertThat(run(ClinicCatalogue.SYNC_CALENDAR, Map.of("calendar", "ROOM/nobody's"))
                        .failure())
                .contains("there is no such calendar");
        assertThat(run(
                                ClinicCatalogue.SYNC_CALENDAR,
                                Map.of("calendar", MirrorCalendar.CONTROL.key(), "reason", "whim"))
                        .failure())
                .contains("there is no such reason to read a calendar");
    }

    @Test
    void whatAPushMessageLeftIsRead() throws Exception {
        mirror.link(ADMIN);
        String key = MirrorCalendar.CONTROL.key();

        JobResult result = run(ClinicCatalogue.SYNC_CALENDAR, Map.of(Outbox.KEY, key, Outbox.PAYLOAD, key));

        assertThat(result.failure()).isEmpty();
        assertThat(mirror.calendars().get(0).lastReason()).isEqualTo(SyncReason.WEBHOOK);
    }

    @Test
    void whatWouldWriteOnAHandKeptDayIsRefusedAndTold() throws Exception {
        // The day was left to people while the search went on.
        Transactions late = new Transactions() {
            @Override
            public <T> T read(Function<Stores, T> work) {
                return store.read(work);
            }

            @Override
            public <T> T write(Function<Stores, T> work) {
                io.agendador.review.Clinic.change(store, it -> it.roster().save(handKept()));
                return store.write(work);
            }
        };
        Job job = job(ClinicCatalogue.WEEKLY_GENERATION);
        JobHandler handler = new ClinicHandlers(clinic(late)).byName().get(job.handler());
        assertThat(handler).isNotNull();

        JobResult result = handler.handle(run(job, Map.of("weeks", "1")));

        assertThat(result.failure()).contains("hand-kept days are left to people");
        assertThat(heard.refused).containsExactly(LocalDate.of(2026, 3, 2));
        assertThat(reports.proposals(10, NOW)).isEmpty();
    }

    private static Network handKept() {
        Network network = io.agendador.review.Clinic.NETWORK;
        return network.with(
                network.policy(),
                network.professionals(),
                network.locations().stream()
                        .map(it -> it.toBuilder()
                                .handKeptDays(List.of(DayOfWeek.MONDAY))
                                .build())
                        .toList(),
                network.rooms(),
                network.openings(),
                network.exceptions());
    }

    @Test
    void calendarsThatNobodyTellsAboutArePolled() throws Exception {
        mirror.link(ADMIN);
        assertThat(run(ClinicCatalogue.POLLING_FALLBACK, Map.of()).failure()).isEmpty();
        assertThat(mirror.calendars())
                .allSatisfy(it -> assertThat(it.lastReason()).isEqualTo(SyncReason.POLL));
    }

    @Test
    void pollingHasFailedOnceNoCalendarAtAllCanBeRead() throws Exception {
        mirror.link(ADMIN);
        run(ClinicCatalogue.POLLING_FALLBACK, Map.of());
        fails(MirrorCalendar.CONTROL);
        assertThat(run(ClinicCatalogue.POLLING_FALLBACK, Map.of()).failure()).isEmpty();

        mirror.calendars().forEach(it -> fails(it.calendar()));
        assertThat(run(ClinicCatalogue.POLLING_FALLBACK, Map.of()).failure()).contains("no calendar can be read");
    }

    /** It is due, and cannot be read. */
    private void fails(MirrorCalendar calendar) {
        mirror.book(calendar, NOW, NOW.plusSeconds(3600));
        mirror.answer(calendar, SyncReport.Result.FAILED, "quota");
    }

    @Test
    void channelsAreRenewedOnce() throws Exception {
        mirror.link(ADMIN);
        int all = mirror.calendars().size();
        assertThat(run(ClinicCatalogue.WEBHOOK_RENEWAL, Map.of())).isEqualTo(JobResult.done(all));
        assertThat(run(ClinicCatalogue.WEBHOOK_RENEWAL, Map.of())).isEqualTo(JobResult.done(0));
    }

    @Test
    void aPublicationThatWasStoppedGoesOn() throws Exception {
        mirror.link(ADMIN);
        run(ClinicCatalogue.WEEKLY_GENERATION, Map.of());
        var kept = reports.proposals(1, NOW).get(0);
        var proposal = reports.of(kept.id()).orElseThrow().proposal();
        assertThat(proposal).isNotNull();
        proposals.approve(kept.id(), proposal.hash(), CARLA, "as planned");
        PublicationPlan plan = mirror.plan(Publication.Kind.PUBLISH, MARCH);
        mirror.cutAfter(3);
        assertThatThrownBy(() -> mirror.publish(plan, CARLA, "March", CalendarMirror.Progress.NONE))
                .isInstanceOf(StoreUnavailableException.class);

        JobResult result = run(ClinicCatalogue.PUBLISH_CALENDAR, Map.of());

        assertThat(result.failure()).isEmpty();
        assertThat(result.items()).hasValue(plan.items().size());
        assertThat(mirror.publications(1).get(0).state()).isEqualTo(Publication.State.DONE);
        assertThat(run(ClinicCatalogue.PUBLISH_CALENDAR, Map.of())).isEqualTo(JobResult.done(0));
    }

    @Test
    void deadLettersAreLookedAfter() throws Exception {
        assertThat(run(ClinicCatalogue.DEAD_LETTER_WATCH, Map.of())).isEqualTo(JobResult.done(3));
        assertThat(watched).containsExactly(NOW);
    }

    private JobResult run(String name, Map<String, String> parameters) throws Exception {
        Job job = job(name);
        JobHandler handler = new ClinicHandlers(clinic()).byName().get(job.handler());
        assertThat(handler).isNotNull();
        return handler.handle(run(job, parameters));
    }

    private static Job job(String name) {
        return ClinicCatalogue.in(io.agendador.review.Clinic.NETWORK.zone())
                .job(name)
                .orElseThrow();
    }

    private static JobRun run(Job job, Map<String, String> parameters) {
        return new JobRun(new UUID(0, 1), "clinic", job, NOW, 1, parameters, List.of(), 1, () -> true);
    }

    private Clinic clinic() {
        return clinic(store);
    }

    private Clinic clinic(Transactions transactions) {
        Proposals over = new Proposals(transactions, new Planner(), () -> NOW, this::id);
        return new Clinic(
                mirror,
                transactions,
                over,
                () -> NOW,
                Effort.of(100),
                List.of(heard),
                now -> {
                    watched.add(now);
                    return 3;
                },
                NO_UPKEEP);
    }
}
