package io.agendador.jobs.ledger;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which runs are stuck: those that run for more than 5 minutes past their job's time-out. Pure. */
public final class Stuck {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Stuck() {}

    /** Those of them that are, in their order. A job that the catalogue does not know has the usual time-out. */
    public static List<Turn> among(List<Turn> running, Catalogue catalogue, Instant now) {
        return running.stream()
                .filter(it ->
                        it.started().plus(timeout(it, catalogue)).plus(PATIENCE).isBefore(now))
                .toList();
    }

    private static Duration timeout(Turn turn, Catalogue catalogue) {
        return catalogue
                .job(turn.occurrence().job())
                .map(Job::limits)
                .orElse(Limits.USUAL)
                .timeout();
    }
}
