package io.agendador.jobs.health;

import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.QueueState;
import java.util.List;

/**
 * How everything does, as it was at one moment.
 *
 * @param jobs says whether the whole is critical or degraded
 * @param queue what is not done
 * @param circuits by name
 * @param score of all, and of what others say
 */
public record HealthReport(JobsHealth jobs, QueueState queue, List<Circuit> circuits, Score score) {

    /** Copies what it is given. */
    public HealthReport {
        circuits = List.copyOf(circuits);
    }
}
