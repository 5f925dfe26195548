package io.agendador.jobs.health;

import io.agendador.jobs.health.Contributor.Say;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.State;
import io.agendador.jobs.ledger.QueueState;
import io.agendador.present.Texts;
import java.util.List;

/** What the runtime itself says in the score. */
final class OwnParts {

    private static final int FULL = 100;
    private static final int CRITICAL_JOB = 3;
    private static final int EACH_STUCK = 25;
    private static final int EACH_DEAD = 10;
    private static final int MOST_DEAD = 5;

    private final Texts texts;

    OwnParts(Texts texts) {
        this.texts = texts;
    }

    /** A stale job is worth nothing, one that failed last a half; critical ones count three times. */
    Say jobs(JobsHealth health) {
        long all = 0;
        long good = 0;
        for (JobHealth job : health.jobs()) {
            int counts = job.job().critical() ? CRITICAL_JOB : 1;
            all += counts;
            good += (long) counts * (job.stale() ? 0 : job.failed() ? FULL / 2 : FULL);
        }
        long stale = health.jobs().stream().filter(JobHealth::stale).count();
        long failed = health.jobs().stream().filter(JobHealth::failed).count();
        return new Say(
                all == 0 ? FULL : (int) (good / all),
                texts.text("score.jobs", stale, health.jobs().size(), failed));
    }

    /** A quarter less for each that is stuck, a tenth for each dead letter up to five. */
    Say queue(QueueState queue) {
        long lost = (long) EACH_STUCK * queue.stuck() + (long) EACH_DEAD * Math.min(queue.dead(), MOST_DEAD);
        return new Say(
                (int) Math.max(0, FULL - lost),
                texts.text("score.queue", queue.pending(), queue.stuck(), queue.dead()));
    }

    /** An open one is worth nothing, one that is tried again a half. */
    Say circuits(List<Circuit> circuits) {
        long good = circuits.stream()
                .mapToLong(it -> switch (it.state()) {
                    case CLOSED -> FULL;
                    case HALF_OPEN -> FULL / 2;
                    case OPEN -> 0;
                })
                .sum();
        long open = circuits.stream().filter(it -> it.state() != State.CLOSED).count();
        return new Say(
                circuits.isEmpty() ? FULL : (int) (good / circuits.size()),
                texts.text("score.circuits", open, circuits.size()));
    }
}
