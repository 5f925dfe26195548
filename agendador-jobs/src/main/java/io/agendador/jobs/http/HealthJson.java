package io.agendador.jobs.http;

import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.health.RateBudget;
import io.agendador.jobs.health.Score;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.QueueState;
import java.util.List;

/** All but jobs as JSON. */
final class HealthJson {

    private HealthJson() {}

    static Fields list(String name, List<Fields> entries) {
        return new Fields().with(name, entries.stream().map(Fields::map).toList());
    }

    static Fields queue(QueueState queue) {
        return new Fields()
                .with("pending", queue.pending())
                .with("running", queue.running())
                .with("stuck", queue.stuck())
                .with("dead", queue.dead())
                .with("oldest_pending", queue.oldestPending());
    }

    static Fields of(Circuit circuit) {
        return new Fields()
                .with("circuit_name", circuit.name())
                .with("state", circuit.state())
                .with("failures", circuit.failures())
                .with("since", circuit.since())
                .with("open_until", circuit.openUntil());
    }

    static Fields of(Circuit.Transition transition) {
        return new Fields()
                .with("circuit_name", transition.name())
                .with("at", transition.at())
                .with("from", transition.from())
                .with("to", transition.to())
                .with("failures", transition.failures())
                .with("open_until", transition.openUntil());
    }

    static Fields of(RateBudget budget) {
        return new Fields()
                .with("account", budget.account())
                .with("used", budget.used())
                .with("left", budget.left())
                .with("renewed", budget.renewed());
    }

    static Fields score(Score score) {
        List<Fields> parts = score.parts().stream()
                .map(it -> new Fields()
                        .with("name", it.name())
                        .with("weight", it.weight())
                        .with("value", it.say().value())
                        .with("sentence", it.say().sentence()))
                .toList();
        return list("parts", parts)
                .with("score", score.value())
                .with("status", score.status())
                .with("capped", score.capped());
    }

    static Fields of(AlertState state, AlertSentences sentences) {
        return new Fields()
                .with("kind", state.concern().kind())
                .with("severity", state.concern().kind().severity())
                .with("subject", state.concern().subject())
                .with("open", state.open())
                .with("since", state.since())
                .with("seen", state.seen())
                .with("told", state.told())
                .with("count", state.count())
                .with("sentence", sentences.of(state));
    }
}
