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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether an occurrence may run: the first of the gates that refuses says why. Windows judge the time for which it is due,
 * all else judges now. Pure.
 */
final class Gates {

    /** So late is still in time: dispatchers look once a minute. */
    private static final Duration IN_TIME = Duration.ofSeconds(90);

    /**
     * What is asked about.
     *
     * @param lastOne whether it is the last of those that are due, among those with an open window
     * @param unfinished whether an earlier run of the job is not finished
     */
    record Question(
            Job job, Instant scheduledFor, Instant now, boolean lastOne, Controls controls, boolean unfinished) {}

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

    /** What can change while an occurrence waits for a worker. */
    private static final Set<SkipReason> WHILE_WAITING =
            EnumSet.of(SkipReason.PAUSED_ALL, SkipReason.PAUSED_CATEGORY, SkipReason.PAUSED_JOB, SkipReason.PILOT);

    /** No gate of those asks for windows. */
    private static final Catalogue NONE = Catalogue.of();

    private Gates() {}

    static Optional<Refusal> refusal(Catalogue catalogue, Question question) {
        return refusal(IN_ORDER.stream(), catalogue, question);
    }

    /** Of what passed all gates before, and waits. */
    static Optional<Refusal> refusalOfWaiting(Job job, Controls controls, Instant now) {
        return refusal(
                IN_ORDER.stream().filter(it -> WHILE_WAITING.contains(it.reason)),
                NONE,
                new Question(job, now, now, true, controls, false));
    }

    private static Optional<Refusal> refusal(Stream<Named> gates, Catalogue catalogue, Question question) {
        return gates.flatMap(
                        it -> it.gate.refuses(catalogue, question).map(why -> new Refusal(it.reason, why)).stream())
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
