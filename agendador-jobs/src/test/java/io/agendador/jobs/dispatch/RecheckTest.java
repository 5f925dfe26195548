package io.agendador.jobs.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Admission.Answer;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.State;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits is asked about again when it is taken. */
class RecheckTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Job JOB = Job.named("send")
            .of("campaigns")
            .provided(Conditions.NONE.notInPilotMode().circuit("messages"));
    private static final Occurrence DUE = Occurrence.due("clinic", JOB, NOON);

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();

    @BeforeEach
    void itWaits() {
        ledger.pilot("clinic", false);
        ledger.add(DUE, NOON);
    }

    private Answer ask(Occurrence occurrence, Instant now) {
        return ledger.within(it -> new Recheck().ask(it, "clinic", JOB, occurrence.id(), now));
    }

    private Optional<Turn> take(Instant now) {
        return ledger.take(DUE.id(), new UUID(7, now.getEpochSecond()), "node-1", true, now, Duration.ofMinutes(1));
    }

    private void failOnce() {
        ledger.end(take(NOON).orElseThrow(), Ending.error("no answer").again(NOON.plusSeconds(9)), NOON);
    }

    private void pause(Pause.Scope scope, String name) {
        ledger.pause("clinic", new Pause(scope, name, "moving house", ANA, NOON));
    }

    private void circuit(State state, Instant until) {
        ledger.circuits()
                .store("clinic", new Circuit("messages", state, 5, NOON, Optional.of(until), Circuit.FIRST_WAIT), NOON);
    }

    private Optional<SkipReason> recorded() {
        return ledger.executions("clinic", "send", NOON).orElseThrow().stream()
                .flatMap(it -> it.skipped().stream())
                .findFirst();
    }

    @Test
    void whatNothingStandsInTheWayOfIsTaken() {
        assertThat(ask(DUE, NOON)).isEqualTo(Answer.YES);
        assertThat(take(NOON)).isPresent();
    }

    @Test
    void whatWasPausedSinceItWasDispatchedIsSkipped() {
        pause(Pause.Scope.CATEGORY, "campaigns");

        assertThat(ask(DUE, NOON.plusSeconds(1))).isEqualTo(Answer.never(DUE, SkipReason.PAUSED_CATEGORY));

        assertThat(recorded()).contains(SkipReason.PAUSED_CATEGORY);
        assertThat(take(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void alsoWhereThePilotModeCameInBetween() {
        ledger.pilot("clinic", true);
        assertThat(ask(DUE, NOON)).isEqualTo(Answer.never(DUE, SkipReason.PILOT));
    }

    @Test
    void whatIsToBeTriedAgainIsNotLostButWaits() {
        failOnce();
        pause(Pause.Scope.JOB, "send");
        Instant later = NOON.plusSeconds(60);

        assertThat(ask(DUE, later)).isEqualTo(Answer.NOT_YET);

        assertThat(take(later)).isEmpty();
        assertThat(recorded()).isEmpty();
        ledger.resume("clinic", Pause.Scope.JOB, "send");
        assertThat(ask(DUE, later.plus(Recheck.SOON))).isEqualTo(Answer.YES);
        assertThat(take(later.plus(Recheck.SOON))).map(Turn::attempt).contains(2);
    }

    @Test
    void whatOverridesIsNotAskedAgain() {
        Request request = new Request(ANA, new TreeMap<>(), true);
        Occurrence asked = Occurrence.asked(new UUID(1, 1), "clinic", JOB, NOON, request);
        ledger.add(asked, NOON);
        pause(Pause.Scope.ALL, "");
        assertThat(ask(asked, NOON)).isEqualTo(Answer.YES);
    }

    @Test
    void whatFindsItsCircuitOpenIsSkippedAndItsRetryWaitsForIt() {
        circuit(State.OPEN, NOON.plusSeconds(60));
        assertThat(ask(DUE, NOON.plusSeconds(9))).isEqualTo(Answer.never(DUE, SkipReason.CIRCUIT));

        Occurrence next = Occurrence.due("clinic", JOB, NOON.plusSeconds(1));
        ledger.add(next, NOON.plusSeconds(1));
        Turn turn = ledger.take(next.id(), new UUID(8, 1), "node-1", true, NOON.plusSeconds(2), Duration.ofMinutes(1))
                .orElseThrow();
        ledger.end(turn, Ending.error("no answer").again(NOON.plusSeconds(10)), NOON.plusSeconds(3));
        assertThat(ask(next, NOON.plusSeconds(20))).isEqualTo(Answer.NOT_YET);
        assertThat(ledger.backlog().waiting(next.lane(), NOON.plusSeconds(59), 9))
                .isEmpty();
        assertThat(ledger.backlog().waiting(next.lane(), NOON.plusSeconds(60), 9))
                .containsExactly(next);
    }

    @Test
    void aRetryMayBeTheOneThatTries() {
        failOnce();
        circuit(State.OPEN, NOON.plusSeconds(60));

        assertThat(ask(DUE, NOON.plusSeconds(60))).isEqualTo(Answer.YES);

        assertThat(ledger.circuits().all("clinic")).extracting(Circuit::state).containsExactly(State.HALF_OPEN);
        assertThat(take(NOON.plusSeconds(60))).isPresent();
    }

    @Test
    void whileAnotherTriesARetryWaits() {
        failOnce();
        circuit(State.HALF_OPEN, NOON.plusSeconds(300));
        assertThat(ask(DUE, NOON.plusSeconds(60))).isEqualTo(Answer.NOT_YET);
        assertThat(ledger.executions("clinic", "send", NOON).orElseThrow())
                .extracting(Execution::attempt)
                .containsExactly(1);
    }

    @Test
    void theOneThatTriesIsNotKeptFromIt() {
        circuit(State.HALF_OPEN, NOON.plusSeconds(300));
        assertThat(ask(DUE, NOON.plusSeconds(60))).isEqualTo(Answer.YES);
    }
}
