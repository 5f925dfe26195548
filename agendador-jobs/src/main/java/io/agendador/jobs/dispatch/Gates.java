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

    /** Why not, and what stands behind it: a pause's author and reason, a circuit's name, or nothing. */
    record Refusal(SkipReason reason, String detail) {}

    private interface Gate {
        /** What stands behind the refusal; empty if it does not refuse. */
        Optional<String> refuses(Catalogue catalogue, Question question);
    }

    private record Named(SkipReason reason, Gate gate) {}

    private static final List<Named> IN_ORDER = List.of(
            new Named(SkipReason.PAUSED_ALL, (all, it) -> paused(it, Pause.Scope.ALL, "")),
            new Named(SkipReason.PAUSED_CATEGORY, (all, it) -> paused(it, Pause.Scope.CATEGORY, it.job.category())),
            new Named(SkipReason.PAUSED_JOB, (all, it) -> paused(it, Pause.Scope.JOB, it.job.name())),
            new Named(
                    SkipReason.PILOT,
                    (all, it) -> when(it.controls.pilot() && it.job.conditions().pilotGated())),
            new Named(SkipReason.WINDOW, (all, it) -> when(!all.open(it.job, it.scheduledFor))),
            new Named(SkipReason.MISFIRE, (all, it) -> when(tooLate(it))),
            new Named(
                    SkipReason.CIRCUIT,
                    (all, it) -> it.job.conditions().circuit().filter(it.controls.openCircuits()::contains)),
            new Named(
                    SkipReason.OVERLAP,
                    (all, it) -> when(it.unfinished && it.job.conditions().overlap() == Overlap.SKIP)));

    private Gates() {}

    static Optional<Refusal> refusal(Catalogue catalogue, Question question) {
        return IN_ORDER.stream()
                .flatMap(it -> it.gate.refuses(catalogue, question).map(why -> new Refusal(it.reason, why)).stream())
                .findFirst();
    }

    private static Optional<String> when(boolean refused) {
        return refused ? Optional.of("") : Optional.empty();
    }

    private static Optional<String> paused(Question it, Pause.Scope scope, String name) {
        return it.controls.pause(scope, name).map(pause -> pause.author().name() + ": " + pause.reason());
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
