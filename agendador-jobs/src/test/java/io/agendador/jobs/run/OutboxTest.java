package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.Pause.Scope;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.WorkQueue;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job SYNC = Job.named("sync-calendar").of("calendar");
    private static final Author ANA = new Author("Ana", Role.ADMIN, Door.SHELL);

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final Outbox outbox = outbox(SYNC);

    private Outbox outbox(Job job) {
        return new Outbox("clinic", Catalogue.of(job), store, Map.of("sync", job.name()));
    }

    private void queue(String topic, String key) {
        store.write(stores -> {
            stores.work().add(new WorkQueue.Work(topic, key, "payload of " + key), NOON);
            return true;
        });
    }

    @Test
    void workBecomesAnOccurrenceOnceWithWhatItIsAbout() {
        queue("sync", "ana");
        queue("sync", "bia");
        queue("mail", "nobody's");

        List<Occurrence> added = outbox.drain(ledger, NOON);

        assertThat(added)
                .extracting(it -> it.request().orElseThrow().parameters().toString())
                .containsExactly("{key=ana, payload=payload of ana}", "{key=bia, payload=payload of bia}");
        assertThat(added).allSatisfy(it -> {
            assertThat(it.job()).isEqualTo("sync-calendar");
            assertThat(it.overrides()).isFalse();
        });
        assertThat(ledger.backlog().waiting(SYNC.lane(), NOON, 9)).containsExactlyInAnyOrderElementsOf(added);
        assertThat(outbox.drain(ledger, NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void theSameWorkQueuedAnewIsAnotherOccurrence() {
        queue("sync", "ana");
        List<Occurrence> first = outbox.drain(ledger, NOON);
        queue("sync", "ana");
        assertThat(outbox.drain(ledger, NOON)).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void whoeverIsKilledHalfWayLeavesItToTheNextWithoutASecondOccurrence() {
        queue("sync", "ana");
        JobLedger killing = new JobLedger() {
            private int calls;

            @Override
            public <T> T within(Function<Books, T> work) {
                T done = ledger.within(work);
                if (++calls == 2) {
                    throw new StoreUnavailableException("gone", new IllegalStateException());
                }
                return done;
            }
        };
        assertThatThrownBy(() -> outbox.drain(killing, NOON)).isInstanceOf(StoreUnavailableException.class);
        assertThat(ledger.backlog().waiting(SYNC.lane(), NOON, 9)).hasSize(1);

        assertThat(outbox.drain(ledger, NOON.plusSeconds(59))).isEmpty();
        assertThat(outbox.drain(ledger, NOON.plusSeconds(61))).hasSize(1);

        assertThat(ledger.backlog().waiting(SYNC.lane(), NOON.plusSeconds(99), 9))
                .hasSize(1);
        assertThat(outbox.drain(ledger, NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void workStaysWhereItIsWhileItsJobRests() {
        queue("sync", "ana");
        for (Pause pause : List.of(
                new Pause(Scope.ALL, "", "holiday", ANA, NOON),
                new Pause(Scope.CATEGORY, "calendar", "holiday", ANA, NOON),
                new Pause(Scope.JOB, "sync-calendar", "holiday", ANA, NOON))) {
            ledger.pause("clinic", pause);
            assertThat(outbox.drain(ledger, NOON)).as(pause.scope().name()).isEmpty();
            ledger.resume("clinic", pause.scope(), pause.name());
        }
        Outbox gated = outbox(SYNC.provided(Conditions.NONE.notInPilotMode()));
        assertThat(gated.drain(ledger, NOON)).as("pilot mode").isEmpty();
        ledger.pilot("clinic", false);
        assertThat(gated.drain(ledger, NOON)).hasSize(1);
    }

    @Test
    void aJobThatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Outbox("clinic", Catalogue.of(SYNC), store, Map.of("sync", "missing")))
                .hasMessageContaining("work of topic sync is done by missing");
    }
}
