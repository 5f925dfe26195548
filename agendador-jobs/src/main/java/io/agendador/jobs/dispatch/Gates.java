package io.agendador.jobs.dispatch;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Misfire;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.SkipReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether an occurrence may run: the first of the gates that refuses says why. Windows judge the time for which it is due,
 * all else judges now. Pure.
 */
final class Gates {

    /** So late is still in time: dispatchers look once a minute. */
    private static final Duration IN_TIME = Duration.ofSeconds(90);

    /** What is asked about. */
    record Question(
            Job job, Instant scheduledFor, Instant now, boolean lastOne, Controls controls, boolean unfinished) {}

    private interface Gate {
        boolean refuses(Catalogue catalogue, Question question);
    }

    private record Named(SkipReason reason, Gate gate) {}

    private static final List<Named> IN_ORDER = List.of(
            new Named(SkipReason.PAUSED_ALL, (all, it) -> it.controls.paused(Pause.Scope.ALL, "")),
            new Named(
                    SkipReason.PAUSED_CATEGORY,
                    (all, it) -> it.controls.paused(Pause.Scope.CATEGORY, it.job.category())),
            new Named(SkipReason.PAUSED_JOB, (all, it) -> it.controls.paused(Pause.Scope.JOB, it.job.name())),
            new Named(
                    SkipReason.PILOT,
                    (all, it) -> it.controls.pilot() && it.job.conditions().pilotGated()),
            new Named(SkipReason.WINDOW, (all, it) -> !all.open(it.job, it.scheduledFor)),
            new Named(SkipReason.MISFIRE, (all, it) -> tooLate(it)),
            new Named(
                    SkipReason.CIRCUIT,
                    (all, it) -> it.job
                            .conditions()
                            .circuit()
                            .filter(it.controls.openCircuits()::contains)
                            .isPresent()),
            new Named(
                    SkipReason.OVERLAP,
                    (all, it) -> it.unfinished && it.job.conditions().overlap() == Overlap.SKIP));

    private Gates() {}

    static Optional<SkipReason> refusal(Catalogue catalogue, Question question) {
        return IN_ORDER.stream()
                .filter(it -> it.gate.refuses(catalogue, question))
                .map(Named::reason)
                .findFirst();
    }

    private static boolean tooLate(Question it) {
        Duration late = Duration.between(it.scheduledFor, it.now);
        if (late.compareTo(IN_TIME) <= 0 && it.lastOne) {
            return false;
        }
        Misfire misfire = it.job.timing().misfire();
        return !it.lastOne || misfire.kind() == Misfire.Kind.SKIP || late.compareTo(it.job.startDeadline()) > 0;
    }
}
