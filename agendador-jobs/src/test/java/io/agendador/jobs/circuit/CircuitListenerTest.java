package io.agendador.jobs.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Turn;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CircuitListenerTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job SEND = Job.named("send").provided(Conditions.NONE.circuit("messages"));
    private static final Job TIDY = Job.named("tidy");

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final CircuitListener listener =
            new CircuitListener(new TreeMap<>(Map.of("clinic", Catalogue.of(SEND, TIDY))), ledger);

    private void ends(String network, Job job, Ending ending, int times) {
        Turn turn = new Turn(new UUID(1, 1), Occurrence.due(network, job, NOON), 1, 1, "node-1", NOON);
        for (int time = 0; time < times; time++) {
            listener.ended(turn, ending, NOON);
        }
    }

    @Test
    void failedRunsOfAJobThatNamesACircuitOpenIt() {
        ends("clinic", SEND, Ending.error("no answer"), 4);
        ends("clinic", SEND, Ending.success(), 1);
        ends("clinic", SEND, Ending.error("no answer"), 4);
        assertThat(ledger.controls("clinic", NOON).openCircuits()).isEmpty();
        ends("clinic", SEND, Ending.error("no answer").again(NOON), 1);
        assertThat(ledger.controls("clinic", NOON).openCircuits()).containsExactly("messages");
        assertThat(ledger.circuits().all("clinic"))
                .extracting(Circuit::failures)
                .containsExactly(5);
    }

    @Test
    void otherRunsOpenNone() {
        ends("clinic", TIDY, Ending.error("no answer"), 9);
        ends("other", SEND, Ending.error("no answer"), 9);
        ends("clinic", Job.named("gone"), Ending.error("no answer"), 9);
        assertThat(ledger.circuits().all("clinic")).isEmpty();
        assertThat(ledger.circuits().all("other")).isEmpty();
    }
}
