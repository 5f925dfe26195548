package io.agendador.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.present.Texts;
import io.agendador.review.Attention;
import io.agendador.review.Attention.Topic;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobAttentionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Job BACKUP =
            Job.named("backup").due(Timing.cron("0 12 * * *").in(UTC));
    private static final Job HEARTBEAT =
            Job.named("heartbeat").due(Timing.cron("* * * * *").in(UTC)).critical(true);
    private static final Catalogue CATALOGUE = Catalogue.of(BACKUP, HEARTBEAT);
    private static final Author ADA = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final InMemoryAlertBook alerts = new InMemoryAlertBook();
    private long runs;

    private static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    private List<Attention> now(int minute) {
        Health health = new Health("clinic", CATALOGUE, ledger, Health.Sources.NONE, Texts.in(Texts.PORTUGUESE));
        return new JobAttention(health, ledger, alerts, () -> at(minute)).now(UTC);
    }

    private void run(Job job, int minute, Ending ending) {
        Occurrence due = Occurrence.due("clinic", job, at(minute));
        ledger.within(it -> {
            it.add(due, at(minute));
            return it.end(
                    it.take(due.id(), new UUID(1, ++runs), "node-1", false, at(minute), Duration.ofMinutes(1))
                            .orElseThrow(),
                    ending,
                    at(minute));
        });
    }

    @Test
    void whereNoJobEverRanThatIsTold() {
        assertThat(now(0)).containsExactly(new Attention(Topic.NO_JOBS, 1, "", null));
    }

    @Test
    void whereAllRanAsTheyShouldThereIsNothing() {
        run(BACKUP, 0, Ending.success());
        run(HEARTBEAT, 0, Ending.success());

        assertThat(now(1)).isEmpty();
    }

    @Test
    void aServerThatStoppedShowsInItsCriticalJobs() {
        ledger.within(it -> it.known("clinic", List.of("heartbeat"), NOON));

        assertThat(now(7)).containsExactly(new Attention(Topic.CRITICAL_JOBS, 1, "heartbeat", null));
    }

    @Test
    void whatFailedIsToldUntilItSucceedsAndWhatDiedUntilSomebodyDecides() {
        run(BACKUP, 0, Ending.error("no"));
        run(HEARTBEAT, 0, Ending.success());
        assertThat(now(1))
                .containsExactly(
                        new Attention(Topic.FAILED_JOBS, 1, "backup", null),
                        new Attention(Topic.DEAD_LETTERS, 1, "", null));

        run(BACKUP, 1, Ending.success());

        assertThat(now(1)).containsExactly(new Attention(Topic.DEAD_LETTERS, 1, "", null));
    }

    @Test
    void pausesAndOpenAlertsAreToldSinceTheirDay() {
        run(HEARTBEAT, 0, Ending.success());
        ledger.within(it -> {
            it.pause("clinic", new Pause(Pause.Scope.ALL, "", "manutenção", ADA, at(0)));
            return true;
        });
        Concern lost = new Concern("clinic", AlertKind.CALENDAR_LOST, "conta");
        alerts.raise(lost, 1, at(0));

        assertThat(now(1))
                .contains(new Attention(Topic.PAUSES, 1, "", MONDAY), new Attention(Topic.ALERTS, 1, "", MONDAY));

        alerts.recover(lost, at(1));

        assertThat(now(1)).extracting(Attention::topic).doesNotContain(Topic.ALERTS);
    }
}
