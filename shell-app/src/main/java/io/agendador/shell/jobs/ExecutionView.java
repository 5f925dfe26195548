package io.agendador.shell.jobs;

import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run, or that it was skipped, in JSON; times in UTC. */
record ExecutionView(
        UUID id,
        UUID occurrence,
        String job,
        Instant scheduledFor,
        Instant started,
        @Nullable Instant finished,
        @Nullable Long milliseconds,
        Execution.Status status,
        int attempt,
        String node,
        @Nullable Integer responseCode,
        @Nullable String error,
        @Nullable Long items,
        @Nullable SkipReason skipped,
        @Nullable String author) {

    static ExecutionView of(Execution it) {
        return new ExecutionView(
                it.id(),
                it.occurrence().id(),
                it.occurrence().job(),
                it.occurrence().scheduledFor(),
                it.started(),
                it.finished().orElse(null),
                length(it).map(Duration::toMillis).orElse(null),
                it.status(),
                it.attempt(),
                it.node(),
                it.responseCode().isPresent() ? it.responseCode().getAsInt() : null,
                it.error().orElse(null),
                it.items().isPresent() ? it.items().getAsLong() : null,
                it.skipped().orElse(null),
                it.occurrence()
                        .request()
                        .map(request -> request.author())
                        .map(Author::name)
                        .orElse(null));
    }

    private static Optional<Duration> length(Execution it) {
        return it.finished().map(end -> Duration.between(it.started(), end));
    }
}
