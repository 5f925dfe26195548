package io.agendador.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.desk.DeskSentences;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.http.RunByHand;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.present.Texts;
import io.agendador.roster.Author;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskRunsTest {

    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);
    private static final UUID ID = new UUID(1, 2);

    private final JobDesk desk = new JobDesk(
            "clinic",
            Catalogue.of(Job.named("report")),
            new InMemoryJobLedger(),
            InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));
    private final List<Occurrence> launched = new ArrayList<>();
    private final DeskRuns runs =
            new DeskRuns(desk, new DeskSentences(Texts.in(Texts.PORTUGUESE)), launched::add, () -> ID);

    @Test
    void whatIsAskedForIsLaunched() {
        assertThat(runs.run("report", new TreeMap<>(Map.of("day", "1")))).isEqualTo(new RunByHand.Accepted(ID));
        assertThat(launched).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(ID);
            assertThat(it.request().orElseThrow().parameters()).containsExactly(Map.entry("day", "1"));
        });
    }

    @Test
    void whatAGateRefusesIsTold() {
        desk.pause(Pause.Scope.ALL, "", "mudança", ANA);

        assertThat(runs.run("report", new TreeMap<>()))
                .isInstanceOfSatisfying(
                        RunByHand.Refused.class, it -> assertThat(it.sentence()).contains("mudança"));
        assertThat(launched).isEmpty();
    }

    @Test
    void aJobThatIsNotThereIsUnknown() {
        assertThat(runs.run("reprot", new TreeMap<>())).isEqualTo(new RunByHand.UnknownJob());
    }
}
