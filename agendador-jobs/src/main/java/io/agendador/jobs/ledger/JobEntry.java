package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Standing.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occurrence in memory. */
final class JobEntry {

    final Occurrence occurrence;
    final List<Execution> executions = new ArrayList<>(1);
    State state = State.WAITING;
    Instant from;

    @Nullable
    Instant until;

    @Nullable
    Turn turn;

    private long fence;
    private int attempts;

    JobEntry(Occurrence occurrence, Instant from) {
        this.occurrence = occurrence;
        this.from = from;
    }

    Standing standing() {
        return new Standing(occurrence, state, from, executions);
    }

    boolean holds(Turn given) {
        return state == State.RUNNING && fence == given.fence();
    }

    Turn take(UUID execution, String node, Instant now, Duration lease) {
        state = State.RUNNING;
        until = now.plus(lease);
        Turn taken = new Turn(execution, occurrence, ++attempts, ++fence, node, now);
        turn = taken;
        executions.add(execution(taken, Optional.empty(), Optional.empty()));
        return taken;
    }

    void end(Turn given, Ending ending, Instant now) {
        executions.set(executions.size() - 1, execution(given, Optional.of(now), Optional.of(ending)));
        from = ending.again().orElse(now);
        State over = ending.status() == Execution.Status.SUCCESS ? State.DONE : State.DEAD;
        state = ending.again().isPresent() ? State.WAITING : over;
    }

    void skip(SkipReason reason, String detail, Instant now) {
        state = State.SKIPPED;
        from = now;
        executions.add(new Execution(
                occurrence.id(),
                occurrence,
                now,
                Optional.of(now),
                Execution.Status.SKIPPED,
                0,
                "",
                OptionalInt.empty(),
                Optional.of(detail).filter(it -> !it.isEmpty()).map(Ending::cut),
                OptionalLong.empty(),
                Optional.of(reason)));
    }

    void retry(Instant now) {
        state = State.WAITING;
        from = now;
        attempts = 0;
    }

    private static Execution execution(Turn turn, Optional<Instant> finished, Optional<Ending> ending) {
        return new Execution(
                turn.execution(),
                turn.occurrence(),
                turn.started(),
                finished,
                ending.map(Ending::status).orElse(Execution.Status.RUNNING),
                turn.attempt(),
                turn.node(),
                ending.map(Ending::responseCode).orElse(OptionalInt.empty()),
                ending.flatMap(Ending::error),
                ending.map(Ending::items).orElse(OptionalLong.empty()),
                Optional.empty());
    }
}
