package io.agendador.jobs.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.schedule.Window;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;

/** The first gate that refuses is the one that is recorded. */
class GatesInOrderTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Job JOB = Job.named("campaign")
            .of("campaigns")
            .due(Timing.cron("0 * * * *").in(ZoneOffset.UTC))
            .provided(Conditions.NONE.notInPilotMode().circuit("messages"));
    private static final Job SHUT = JOB.due(JOB.timing().inside(List.of(Window.daily(LocalTime.of(20, 0), "offers"))));

    /** Each thing that stands in the way, and the reason that it gives; in the order of the spec. */
    enum Obstacle {
        ALL_PAUSED(SkipReason.PAUSED_ALL),
        CATEGORY_PAUSED(SkipReason.PAUSED_CATEGORY),
        JOB_PAUSED(SkipReason.PAUSED_JOB),
        IN_PILOT_MODE(SkipReason.PILOT),
        WINDOW_SHUT(SkipReason.WINDOW),
        CIRCUIT_OPEN(SkipReason.CIRCUIT),
        STILL_RUNNING(SkipReason.OVERLAP);

        private final SkipReason reason;

        Obstacle(SkipReason reason) {
            this.reason = reason;
        }
    }

    private InMemoryJobLedger ledger = new InMemoryJobLedger();

    @BeforeTry
    void nothingHasHappened() {
        ledger = new InMemoryJobLedger();
    }

    private Job job(Set<Obstacle> obstacles) {
        ledger.pilot("clinic", obstacles.contains(Obstacle.IN_PILOT_MODE));
        for (Obstacle it : obstacles) {
            switch (it) {
                case ALL_PAUSED -> pause(Pause.Scope.ALL, "");
                case CATEGORY_PAUSED -> pause(Pause.Scope.CATEGORY, "campaigns");
                case JOB_PAUSED -> pause(Pause.Scope.JOB, "campaign");
                case CIRCUIT_OPEN -> open("messages", NOON.plusSeconds(60));
                case STILL_RUNNING -> run(NOON.minusSeconds(3600));
                default -> {}
            }
        }
        return obstacles.contains(Obstacle.WINDOW_SHUT) ? SHUT : JOB;
    }

    private void pause(Pause.Scope scope, String name) {
        ledger.pause("clinic", new Pause(scope, name, "moving house", ANA, NOON.minusSeconds(9)));
    }

    private void open(String name, Instant until) {
        Circuit open =
                new Circuit(name, Circuit.State.OPEN, 5, NOON.minusSeconds(9), Optional.of(until), Circuit.FIRST_WAIT);
        ledger.circuits().store("clinic", open, NOON.minusSeconds(9));
    }

    private void run(Instant scheduledFor) {
        Occurrence earlier = Occurrence.due("clinic", JOB, scheduledFor);
        ledger.add(earlier, scheduledFor);
        ledger.take(earlier.id(), new UUID(1, 1), "node-1", true, scheduledFor, Duration.ofHours(9));
    }

    @Property
    void theFirstGateThatRefusesIsTheOneThatIsRecorded(@ForAll Set<Obstacle> obstacles) {
        Job job = job(obstacles.isEmpty() ? EnumSet.noneOf(Obstacle.class) : EnumSet.copyOf(obstacles));
        Optional<SkipReason> first = obstacles.stream().sorted().findFirst().map(it -> it.reason);
        ledger.dispatchedUntil("clinic", NOON.minusSeconds(60));

        List<Occurrence> started = new Dispatcher("clinic", Catalogue.of(job), ledger).dispatch(NOON);

        assertThat(started).hasSize(first.isEmpty() ? 1 : 0);
        List<Execution> executions =
                ledger.executions("clinic", "campaign", NOON).orElseThrow();
        assertThat(executions.stream().flatMap(it -> it.skipped().stream()))
                .containsExactlyElementsOf(first.stream().toList());
        // What is asked for by hand meets the same gates.
        assertThat(new ByHand("clinic", Catalogue.of(job))
                        .refusal(ledger, job, NOON)
                        .map(Refusal::reason))
                .isEqualTo(first.isEmpty() ? Optional.of(SkipReason.OVERLAP) : first);
    }

    @Example
    void theListenerIsToldOfWhatIsSkippedOnce() {
        List<String> told = new ArrayList<>();
        pause(Pause.Scope.ALL, "");
        ledger.dispatchedUntil("clinic", NOON.minusSeconds(60));
        for (int node = 0; node < 2; node++) {
            new Dispatcher("clinic", Catalogue.of(JOB), ledger, new Told(told)).dispatch(NOON);
        }
        assertThat(told).containsExactly("campaign PAUSED_ALL");
    }

    @Example
    void ofManyJobsThatDependOnItOneTriesWhetherACircuitCanBeClosed() {
        Job[] jobs = new Job[5];
        for (int job = 0; job < jobs.length; job++) {
            jobs[job] = Job.named("send-" + job)
                    .due(JOB.timing())
                    .provided(Conditions.NONE.circuit("messages").overlap(Overlap.SKIP));
        }
        ledger.dispatchedUntil("clinic", NOON.minusSeconds(60));
        open("messages", NOON);

        List<Occurrence> started = new Dispatcher("clinic", Catalogue.of(jobs), ledger).dispatch(NOON);

        assertThat(started).extracting(Occurrence::job).containsExactly("send-0");
        assertThat(ledger.circuits().all("clinic")).extracting(Circuit::state).containsExactly(Circuit.State.HALF_OPEN);
        assertThat(ledger.executions("clinic", "send-4", NOON).orElseThrow())
                .extracting(it -> it.skipped().orElseThrow() + " " + it.error().orElse(""))
                .containsExactly("CIRCUIT messages");
        // Five minutes past its time-out of five minutes, another one tries.
        assertThat(ledger.controls("clinic", NOON.plusSeconds(599)).openCircuits())
                .containsExactly("messages");
        assertThat(ledger.controls("clinic", NOON.plusSeconds(600)).openCircuits())
                .isEmpty();
    }

    @Example
    void whatAnotherGateKeepsFromRunningDoesNotTry() {
        ledger.pilot("clinic", false);
        ledger.dispatchedUntil("clinic", NOON.minusSeconds(60));
        run(NOON.minusSeconds(3600));
        open("messages", NOON);

        assertThat(new Dispatcher("clinic", Catalogue.of(JOB), ledger).dispatch(NOON))
                .isEmpty();

        assertThat(ledger.circuits().all("clinic")).extracting(Circuit::state).containsExactly(Circuit.State.OPEN);
    }
}
