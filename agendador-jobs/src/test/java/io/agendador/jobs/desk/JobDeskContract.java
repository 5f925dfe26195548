package io.agendador.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.desk.Denial.Rule;
import io.agendador.jobs.desk.DeskOutcome.Done;
import io.agendador.jobs.desk.DeskOutcome.Queued;
import io.agendador.jobs.desk.DeskOutcome.Refused;
import io.agendador.jobs.dispatch.Dispatcher;
import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.AuditEntry.Action;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.ExecutionFilter;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause.Scope;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.schedule.Window;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk does, whatever the ledger is kept in. */
abstract class JobDeskContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Author ANA = new Author("Ana", Role.ADMIN, Door.SHELL);
    private static final Author BIA = new Author("Bia", Role.COORDINATOR, Door.BOT);
    private static final UUID ID = new UUID(1, 1);

    private static final Job BACKUP = Job.named("backup")
            .of("care")
            .due(Timing.cron("* * * * *"))
            .within(Limits.USUAL.timeout(Duration.ofMinutes(2)))
            .provided(Conditions.NONE.notInPilotMode());
    private static final Job EVENING = Job.named("offers")
            .of("campaigns")
            .due(Timing.cron("0 * * * *").in(ZoneOffset.UTC).inside(List.of(Window.daily(LocalTime.of(20, 0)))));
    private static final Catalogue CATALOGUE = Catalogue.of(BACKUP, EVENING);

    private final JobLedger ledger = fresh();
    private Instant now = NOON;
    private final JobDesk desk = new JobDesk("clinic", CATALOGUE, ledger, () -> now);
    private final JobLook look = new JobLook("clinic", CATALOGUE, ledger, () -> now);
    private long runs;

    /** A ledger in which nothing was ever written. */
    protected abstract JobLedger fresh();

    @BeforeEach
    void notInPilotMode() {
        ledger.within(books -> {
            books.pilot("clinic", false);
            books.dispatchedUntil("clinic", NOON);
            return 0;
        });
    }

    private <T> T books(Function<Books, T> work) {
        return ledger.within(work);
    }

    private Optional<Turn> take(UUID id) {
        return books(it -> it.take(id, new UUID(7, ++runs), "node-1", true, now, Duration.ofMinutes(1)));
    }

    private static Refused refused(Rule rule, String... details) {
        return new Refused(new Denial(rule, List.of(details)));
    }

    private List<String> audited() {
        return look.audit(9).stream()
                .map(it -> it.author().name() + " " + it.action() + " " + it.subject() + " "
                        + it.reason().orElse("-"))
                .toList();
    }

    @Test
    void aRunThatIsAskedForWaitsForAWorkerAndIsAudited() {
        ManualRun asked = ManualRun.of(ID, "backup").with(new TreeMap<>(Map.of("weeks", "3")));

        DeskOutcome outcome = desk.run(asked, ANA);

        Request request = new Request(ANA, new TreeMap<>(Map.of("weeks", "3")), false);
        Occurrence occurrence = Occurrence.asked(ID, "clinic", BACKUP, NOON, request);
        assertThat(outcome).isEqualTo(new Queued(occurrence));
        assertThat(take(ID)).map(Turn::occurrence).contains(occurrence);
        assertThat(look.audit(9))
                .containsExactly(new AuditEntry(NOON, ANA, Action.RUN, "occurrence/backup/" + ID, Optional.empty()));
    }

    @Test
    void askingAgainWithTheSameIdChangesNothing() {
        DeskOutcome first = desk.run(ManualRun.of(ID, "backup"), ANA);
        now = now.plusSeconds(9);

        assertThat(desk.run(ManualRun.of(ID, "backup"), ANA)).isEqualTo(first);

        take(ID).ifPresent(it -> books(books -> books.end(it, Ending.success(), now)));
        assertThat(desk.run(ManualRun.of(ID, "backup"), ANA)).isEqualTo(first);
        assertThat(take(ID)).isEmpty();
        assertThat(look.audit(9)).hasSize(1);
        assertThat(desk.run(ManualRun.of(ID, "offers"), ANA)).isEqualTo(refused(Rule.ID_TAKEN, ID.toString()));
    }

    @Test
    void aGateThatRefusesIsTheAnswerAndIsRecorded() {
        desk.pause(Scope.CATEGORY, "care", "disk full", ANA);

        DeskOutcome outcome = desk.run(ManualRun.of(ID, "backup"), ANA);

        assertThat(outcome).isEqualTo(refused(Rule.GATE, "PAUSED_CATEGORY", "Ana: disk full"));
        assertThat(look.executions(ExecutionFilter::withSkips)).singleElement().satisfies(it -> {
            assertThat(it.skipped()).contains(SkipReason.PAUSED_CATEGORY);
            assertThat(it.occurrence().request().map(Request::author)).contains(ANA);
        });
        assertThat(this.<Optional<Instant>>books(it -> it.lastExcused("clinic", "backup")))
                .isEmpty();
        desk.resume(Scope.CATEGORY, "care", Optional.empty(), ANA);
        assertThat(desk.run(ManualRun.of(ID, "backup"), ANA)).isEqualTo(outcome);
        assertThat(desk.run(ManualRun.of(new UUID(1, 2), "backup"), ANA)).isInstanceOf(Queued.class);
    }

    @Test
    void outsideItsWindowAJobNeedsThatItIsOverriddenWithAReason() {
        assertThat(desk.run(ManualRun.of(ID, "offers"), ANA)).isEqualTo(refused(Rule.GATE, "WINDOW", ""));
        UUID next = new UUID(1, 2);
        assertThat(desk.run(ManualRun.of(next, "offers").overriding(" "), ANA)).isEqualTo(refused(Rule.REASON_NEEDED));
        assertThat(desk.run(ManualRun.of(next, "offers").overriding("the boss asked"), ANA))
                .isInstanceOf(Queued.class);
        assertThat(take(next)).isPresent();
        assertThat(audited()).containsExactly("Ana RUN occurrence/offers/" + next + " the boss asked");
        now = Instant.parse("2026-11-23T20:30:00Z");
        desk.resume(Scope.ALL, "", Optional.empty(), ANA);
        assertThat(desk.run(ManualRun.of(new UUID(1, 3), "offers"), ANA)).isEqualTo(refused(Rule.GATE, "OVERLAP", ""));
    }

    @Test
    void aNameThatIsNotThereIsRefusedWithTheNearestOne() {
        assertThat(desk.run(ManualRun.of(ID, "bakcup"), ANA)).isEqualTo(refused(Rule.UNKNOWN_JOB, "bakcup", "backup"));
        assertThat(desk.run(ManualRun.of(ID, "whatever"), ANA)).isEqualTo(refused(Rule.UNKNOWN_JOB, "whatever", ""));
        assertThat(desk.pause(Scope.CATEGORY, "campaign", "moving", ANA))
                .isEqualTo(refused(Rule.UNKNOWN_CATEGORY, "campaign", "campaigns"));
        assertThat(desk.pause(Scope.JOB, "ofers", "moving", ANA))
                .isEqualTo(refused(Rule.UNKNOWN_JOB, "ofers", "offers"));
        assertThat(look.unknownJob("backup")).isEmpty();
        assertThat(look.unknownJob("backups")).map(Denial::details).contains(List.of("backups", "backup"));
        assertThat(look.audit(9)).isEmpty();
        assertThat(look.executions(ExecutionFilter::withSkips)).isEmpty();
    }

    @Test
    void onlyAnAdminControlsJobs() {
        Refused denied = refused(Rule.ROLE, "ADMIN", "COORDINATOR");
        assertThat(List.of(
                        desk.run(ManualRun.of(ID, "backup"), BIA),
                        desk.run(ManualRun.of(ID, "backup").overriding("please"), BIA),
                        desk.pause(Scope.ALL, "", "moving", BIA),
                        desk.resume(Scope.ALL, "", Optional.empty(), BIA),
                        desk.pilot(false, Optional.empty(), BIA),
                        desk.free(ID, Optional.empty(), BIA),
                        desk.retry(ID, Optional.empty(), BIA),
                        desk.discard(ID, "old", BIA)))
                .containsOnly(denied);
        assertThat(look.audit(9)).isEmpty();
        assertThat(take(ID)).isEmpty();
    }

    @Test
    void tooMuchIsRefused() {
        String long501 = "x".repeat(501);
        assertThat(desk.pause(Scope.ALL, "", long501, ANA)).isEqualTo(refused(Rule.REASON_TOO_LONG, "501", "500"));
        assertThat(desk.pilot(true, Optional.of(long501), ANA)).isEqualTo(refused(Rule.REASON_TOO_LONG, "501", "500"));
        TreeMap<String, String> many = IntStream.range(0, 33)
                .boxed()
                .collect(Collectors.toMap(it -> "p" + it, it -> "", (one, other) -> one, TreeMap::new));
        assertThat(desk.run(ManualRun.of(ID, "backup").with(many), ANA))
                .isEqualTo(refused(Rule.TOO_MANY_PARAMETERS, "32", "500"));
        assertThat(desk.run(ManualRun.of(ID, "backup").with(new TreeMap<>(Map.of("a", long501))), ANA))
                .isEqualTo(refused(Rule.TOO_MANY_PARAMETERS, "32", "500"));
    }

    @Test
    void aPauseHoldsUntilItIsEnded() {
        assertThat(desk.pause(Scope.JOB, "backup", " ", ANA)).isEqualTo(refused(Rule.REASON_NEEDED));
        assertThat(desk.pause(Scope.JOB, "backup", "disk full", ANA)).isEqualTo(new Done());
        assertThat(look.controls().pauses()).hasSize(1);
        Dispatcher dispatcher = new Dispatcher("clinic", CATALOGUE, ledger);
        now = NOON.plusSeconds(60);
        assertThat(dispatcher.dispatch(now)).isEmpty();

        assertThat(desk.resume(Scope.CATEGORY, "care", Optional.empty(), ANA))
                .isEqualTo(refused(Rule.NOT_PAUSED, "category/care"));
        assertThat(desk.resume(Scope.JOB, "backup", Optional.of("new disk"), ANA))
                .isEqualTo(new Done());

        now = NOON.plusSeconds(120);
        assertThat(dispatcher.dispatch(now)).hasSize(1);
        assertThat(audited()).containsExactly("Ana RESUME job/backup new disk", "Ana PAUSE job/backup disk full");
        assertThat(look.executions(it -> it.withSkips()))
                .extracting(it -> it.skipped().orElseThrow())
                .containsExactly(SkipReason.PAUSED_JOB);
    }

    @Test
    void pilotModeIsSwitchedAndAudited() {
        assertThat(desk.pilot(true, Optional.of("new clinic"), ANA)).isEqualTo(new Done());
        assertThat(look.controls().pilot()).isTrue();
        assertThat(desk.run(ManualRun.of(ID, "backup"), ANA)).isEqualTo(refused(Rule.GATE, "PILOT", ""));
        assertThat(desk.pilot(false, Optional.empty(), ANA)).isEqualTo(new Done());
        assertThat(look.controls().pilot()).isFalse();
        assertThat(audited()).containsExactly("Ana PILOT off -", "Ana PILOT on new clinic");
    }

    @Test
    void whatIsStuckIsSetFreeAndTheOldRunWritesNothing() {
        desk.run(ManualRun.of(ID, "backup"), ANA);
        Turn hung = take(ID).orElseThrow();
        now = NOON.plusSeconds(420);
        assertThat(look.stuck()).isEmpty();
        assertThat(desk.free(ID, Optional.empty(), ANA)).isEqualTo(refused(Rule.NOT_STUCK, "RUNNING"));
        now = now.plusSeconds(1);
        assertThat(look.stuck()).containsExactly(hung);
        assertThat(look.queue().stuck()).isEqualTo(1);

        assertThat(desk.free(ID, Optional.of("node gone"), ANA)).isEqualTo(new Queued(hung.occurrence()));

        assertThat(this.<Boolean>books(it -> it.end(hung, Ending.success(), now)))
                .isFalse();
        assertThat(take(ID)).map(Turn::attempt).contains(2);
        assertThat(look.occurrence(ID).orElseThrow().executions())
                .extracting(it -> it.error().orElse(""))
                .containsExactly("set free by Ana", "");
        assertThat(audited()).first().isEqualTo("Ana FREE occurrence/backup/" + ID + " node gone");
        assertThat(desk.free(new UUID(9, 9), Optional.empty(), ANA))
                .isEqualTo(refused(Rule.UNKNOWN_OCCURRENCE, new UUID(9, 9).toString()));
    }

    private void die() {
        desk.run(ManualRun.of(ID, "backup"), ANA);
        Turn turn = take(ID).orElseThrow();
        books(it -> it.end(turn, Ending.error("no answer"), now));
    }

    @Test
    void aDeadLetterIsRetriedOnce() {
        die();
        assertThat(look.dead(9)).extracting(it -> it.occurrence().id()).containsExactly(ID);

        assertThat(desk.retry(ID, Optional.empty(), ANA)).isInstanceOf(Queued.class);

        assertThat(desk.retry(ID, Optional.empty(), ANA)).isEqualTo(refused(Rule.NOT_DEAD, "WAITING"));
        assertThat(take(ID)).map(Turn::attempt).contains(1);
        assertThat(audited()).first().isEqualTo("Ana RETRY occurrence/backup/" + ID + " -");
    }

    @Test
    void aDeadLetterIsDiscardedForAReason() {
        die();
        assertThat(desk.discard(ID, "", ANA)).isEqualTo(refused(Rule.REASON_NEEDED));

        assertThat(desk.discard(ID, "too old", ANA)).isEqualTo(new Done());

        assertThat(desk.discard(ID, "too old", ANA)).isEqualTo(refused(Rule.NOT_DEAD, "DISCARDED"));
        assertThat(look.occurrence(ID)).map(Standing::state).contains(State.DISCARDED);
        assertThat(audited()).first().isEqualTo("Ana DISCARD occurrence/backup/" + ID + " too old");
    }

    @Test
    void anotherNetworksWorkIsNotTheirs() {
        die();
        JobDesk other = new JobDesk("other", CATALOGUE, ledger, () -> now);
        JobLook otherLook = new JobLook("other", CATALOGUE, ledger, () -> now);
        Refused unknown = refused(Rule.UNKNOWN_OCCURRENCE, ID.toString());
        assertThat(other.retry(ID, Optional.empty(), ANA)).isEqualTo(unknown);
        assertThat(other.discard(ID, "old", ANA)).isEqualTo(unknown);
        assertThat(other.run(ManualRun.of(ID, "backup"), ANA)).isEqualTo(refused(Rule.ID_TAKEN, ID.toString()));
        assertThat(otherLook.occurrence(ID)).isEmpty();
        assertThat(otherLook.dead(9)).isEmpty();
        assertThat(otherLook.executions(it -> it)).isEmpty();
        assertThat(look.executions(it -> it.job("backup").only(Execution.Status.ERROR)))
                .hasSize(1);
    }
}
