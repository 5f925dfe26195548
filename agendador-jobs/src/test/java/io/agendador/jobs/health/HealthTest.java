package io.agendador.jobs.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Contributor.Say;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.schedule.Window;
import io.agendador.present.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthTest {

    /** A Monday. */
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Job HOURLY =
            Job.named("hourly").due(Timing.cron("0 * * * *").in(UTC));
    private static final Job HEARTBEAT =
            Job.named("heartbeat").due(Timing.cron("* * * * *").in(UTC)).critical(true);
    private static final Job OFFICE = Job.named("office")
            .due(Timing.cron("*/10 * * * *").in(UTC).inside(List.of(Window.weekdays(LocalTime.of(10, 0)))));
    private static final Job ASKED = Job.named("publish");
    private static final Catalogue ALL = Catalogue.of(HOURLY, HEARTBEAT, OFFICE, ASKED);

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private long runs;

    private Health health(Catalogue catalogue) {
        return health(catalogue, Health.Sources.NONE);
    }

    private Health health(Catalogue catalogue, Health.Sources sources) {
        return new Health("clinic", catalogue, ledger, sources, Texts.in(Texts.PORTUGUESE));
    }

    private void known(Instant since) {
        ledger.within(
                it -> it.known("clinic", ALL.jobs().stream().map(Job::name).toList(), since));
    }

    private void run(Job job, Instant at, Ending ending) {
        Turn turn = begin(job, at);
        ledger.within(it -> it.end(turn, ending, at.plusSeconds(5)));
    }

    private Turn begin(Job job, Instant at) {
        Occurrence due = Occurrence.due("clinic", job, at);
        return ledger.within(it -> {
            it.add(due, at);
            return it.take(due.id(), new UUID(1, ++runs), "node-1", false, at, Duration.ofMinutes(1))
                    .orElseThrow();
        });
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00Z");
    }

    private static JobHealth of(JobsHealth health, Job job) {
        return health.job(job.name()).orElseThrow();
    }

    @Test
    void aJobThatNobodyKnowsYetIsNotStale() {
        JobsHealth health = health(ALL).jobs(NOON);
        assertThat(health.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(health.jobs()).noneMatch(JobHealth::stale);
        assertThat(of(health, HOURLY).next()).contains(at("13:00"));
        assertThat(of(health, OFFICE).next()).contains(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(of(health, ASKED).next()).isEmpty();
        assertThat(of(health, HOURLY).run()).isEmpty();
    }

    @Test
    void aJobThatNeverRanIsStaleAfterItsFirstDueTimeAndItsGrace() {
        known(at("10:30"));
        Health health = health(Catalogue.of(HOURLY));

        assertThat(of(health.jobs(NOON), HOURLY).staleSince()).isEmpty();
        JobsHealth later = health.jobs(NOON.plusNanos(1));
        assertThat(of(later, HOURLY).staleSince()).contains(NOON);
        assertThat(later.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(of(health.jobs(NOON.plus(Duration.ofDays(2))), HOURLY).staleSince())
                .contains(NOON);
    }

    @Test
    void aCriticalJobThatIsStaleMakesAllCritical() {
        known(NOON);
        JobsHealth health = health(ALL).jobs(NOON.plusSeconds(181));
        assertThat(health.status()).isEqualTo(HealthStatus.CRITICAL);
        assertThat(of(health, HEARTBEAT).staleSince()).contains(at("12:03"));
    }

    @Test
    void theLastRunEverCountsHoweverLongAgo() {
        known(at("10:30"));
        run(HOURLY, at("11:00"), Ending.success());

        JobHealth job = of(health(Catalogue.of(HOURLY)).jobs(NOON.plus(Duration.ofDays(9))), HOURLY);

        assertThat(job.run().map(Execution::status)).contains(Status.SUCCESS);
        assertThat(job.started()).contains(at("11:00"));
        assertThat(job.staleSince()).contains(at("13:00"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSkippedOnPurposeCountsAsRun(SkipReason reason) {
        known(at("10:30"));
        ledger.within(it -> it.skip(Occurrence.due("clinic", HOURLY, at("11:00")), reason, "", at("11:00")));

        assertThat(of(health(Catalogue.of(HOURLY)).jobs(at("12:01")), HOURLY).stale())
                .isEqualTo(!reason.excused());
    }

    @Test
    void closedWindowsNightsAndWeekendsMakeNothingStale() {
        known(NOON);
        run(OFFICE, at("12:00"), Ending.success());
        Health health = health(Catalogue.of(OFFICE));
        Instant friday = Instant.parse("2026-11-27T10:50:00Z");
        run(OFFICE, friday, Ending.success());

        assertThat(health.jobs(Instant.parse("2026-11-30T10:19:00Z")).status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(of(health.jobs(Instant.parse("2026-11-30T10:21:00Z")), OFFICE)
                        .staleSince())
                .contains(Instant.parse("2026-11-30T10:20:00Z"));
    }

    @Test
    void errorsOfADayDegrade() {
        known(NOON);
        run(ASKED, NOON, Ending.error("no"));
        Health health = health(Catalogue.of(ASKED));

        JobsHealth now = health.jobs(NOON.plus(Duration.ofDays(1)));
        assertThat(now.errors()).isEqualTo(1);
        assertThat(now.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(of(now, ASKED).failed()).isTrue();
        assertThat(health.jobs(NOON.plus(Duration.ofDays(1)).plusSeconds(1)).status())
                .isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void theScoreHasOurPartsAndThoseOfOthers() {
        known(NOON);
        run(HOURLY, NOON, Ending.error("no"));
        Turn stuck = begin(HEARTBEAT, NOON);
        ledger.within(it -> {
            it.circuits()
                    .store(
                            "clinic",
                            new Circuit(
                                    "google",
                                    Circuit.State.OPEN,
                                    5,
                                    NOON,
                                    Optional.of(at("14:00")),
                                    Duration.ofMinutes(1)),
                            NOON);
            return stuck;
        });
        Health.Sources others = new Health.Sources(
                RateLimits.NONE,
                List.of(said("groups", 10, () -> new Say(70, "3 grupos calados")), said("chips", 10, () -> {
                    throw new IllegalStateException("no");
                })),
                new Weights(2, 2, 1));
        HealthReport report =
                health(Catalogue.of(HOURLY, ASKED, HEARTBEAT), others).report(at("12:11"));

        assertThat(report.queue().stuck()).isEqualTo(1);
        assertThat(report.circuits()).extracting(Circuit::name).containsExactly("google");
        assertThat(report.score().parts())
                .extracting(it ->
                        it.name() + " " + it.say().value() + " " + it.say().sentence())
                .containsExactly(
                        "jobs 30 Jobs atrasados: 1 de 3; com falha na última execução: 1.",
                        "queue 65 Na fila: 0; presos: 1; sem nova tentativa: 1.",
                        "circuits 0 Circuitos abertos: 1 de 1.",
                        "groups 70 3 grupos calados",
                        "chips 0 Não respondeu.");
        assertThat(report.score().value()).isEqualTo((2 * 30 + 2 * 65 + 10 * 70) / 25);
        assertThat(report.score().capped()).isTrue();
    }

    private static Contributor said(String name, int weight, Supplier<Say> says) {
        return new Contributor() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int weight() {
                return weight;
            }

            @Override
            public Say say(Instant now) {
                return says.get();
            }
        };
    }

    @Test
    void circuitsAreToldWithTheirPast() {
        Circuit open =
                new Circuit("google", Circuit.State.OPEN, 5, NOON, Optional.of(at("12:01")), Duration.ofMinutes(2));
        ledger.within(it -> {
            it.circuits().store("clinic", open, NOON);
            return open;
        });
        Health health = health(ALL);
        assertThat(health.circuits()).containsExactly(open);
        assertThat(health.transitions(Optional.of("google"), NOON)).hasSize(1);
        assertThat(health.transitions(Optional.of("google"), NOON.plusNanos(1))).isEmpty();
        assertThat(health.transitions(Optional.of("bank"), NOON)).isEmpty();
    }

    @Test
    void deadLettersAreCountedByJob() {
        run(HOURLY, at("10:00"), Ending.error("no"));
        run(HOURLY, at("11:00"), Ending.error("no"));
        run(ASKED, at("11:00"), Ending.success());
        assertThat(health(ALL).deadLetters().toString()).isEqualTo("{hourly=2}");
        assertThat(health(ALL).retries("hourly")).isTrue();
        assertThat(health(ALL).retries("heartbeat")).isFalse();
    }
}
