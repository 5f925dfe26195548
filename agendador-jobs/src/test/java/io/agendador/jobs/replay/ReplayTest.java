package io.agendador.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Misfire;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.replay.Replayed.JobReplayed;
import io.agendador.jobs.schedule.Window;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReplayTest {

    /** Around the change of clocks in New York. */
    private static final Instant START = Instant.parse("2026-10-31T00:00:00Z");

    private static final Instant END = START.plus(Duration.ofDays(3));
    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);

    @Property(tries = 40)
    void everyOccurrenceRunsOnceWhateverTheNumberOfNodes(
            @ForAll("catalogues") Catalogue catalogue, @ForAll @IntRange(min = 1, max = 4) int nodes) {
        Replayed replayed = Replay.of(catalogue, Script.plain(START, END).nodes(nodes));

        for (JobReplayed it : replayed.jobs()) {
            List<Replayed.Due> due = replayed.due(it.job());
            assertThat(due)
                    .allSatisfy(at -> assertThat(at.explanation().verdict())
                            .isEqualTo(catalogue.open(it.job(), at.at()) ? Verdict.SUCCEEDED : Verdict.SKIPPED));
            assertThat(it.attempts())
                    .isEqualTo(due.stream()
                            .filter(at -> catalogue.open(it.job(), at.at()))
                            .count());
            assertThat(it.stale()).as(it.job().name()).isEmpty();
        }
    }

    @Property(tries = 40)
    void whatIsMissedInAnOutageIsExplainedAndTheLastOfItIsMadeUp(
            @ForAll("catalogues") Catalogue catalogue,
            @ForAll @IntRange(min = 1, max = 2_000) int from,
            @ForAll @IntRange(min = 3, max = 2_000) int minutes) {
        Script.Gap gap =
                new Script.Gap(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(from + minutes)));
        Replayed replayed = Replay.of(catalogue, Script.plain(START, END).gaps(List.of(gap)));

        for (JobReplayed it : replayed.jobs()) {
            List<Replayed.Due> due = replayed.due(it.job());
            assertThat(due)
                    .allSatisfy(at -> assertThat(at.explanation().verdict())
                            .isIn(Verdict.SUCCEEDED, Verdict.SKIPPED, Verdict.NOBODY_DISPATCHED));
            List<Replayed.Due> missed = due.stream()
                    .filter(at -> gap.contains(at.at()) && catalogue.open(it.job(), at.at()))
                    .toList();
            assertThat(missed.stream().filter(at -> at.explanation().verdict() == Verdict.SUCCEEDED))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(it.stale())
                    .as(it.job().name())
                    .allSatisfy(
                            stale -> assertThat(gap.contains(stale.expected())).isTrue());
        }
    }

    @Example
    void aJobThatIsMissedRunsOnceIfItIsNotTooLate() {
        Catalogue catalogue = Catalogue.of(
                Job.named("daily").due(utc("0 6 * * *")),
                Job.named("never-late").due(utc("0 6 * * *").missed(Misfire.SKIP)),
                Job.named("an-hour").due(utc("0 6 * * *").missed(Misfire.runOnceWithin(Duration.ofHours(1)))),
                Job.named("two-hours").due(utc("0 6 * * *").missed(Misfire.runOnceWithin(Duration.ofHours(2)))));
        Script.Gap gap = new Script.Gap(at("2026-10-31T05:30:00Z"), at("2026-10-31T07:30:00Z"));

        Replayed replayed = Replay.of(
                catalogue, Script.plain(START, START.plus(Duration.ofHours(9))).gaps(List.of(gap)));

        assertThat(replayed.jobs()).extracting(JobReplayed::attempts).containsExactly(1L, 0L, 0L, 1L);
        assertThat(replayed.explain("an-hour", at("2026-10-31T06:00:00Z")).executions())
                .singleElement()
                .satisfies(it -> assertThat(it.skipped()).contains(SkipReason.MISFIRE));
        assertThat(replayed.explain("an-hour", at("2026-10-31T06:00:00Z")).outage())
                .isPresent();
    }

    @Example
    void theGatesRefuseInTheirOrder() {
        Job job = Job.named("campaign")
                .of("campaigns")
                .due(utc("*/10 * * * *").inside(List.of(Window.daily(LocalTime.of(10, 0), "offers"))))
                .provided(Conditions.NONE.notInPilotMode().circuit("google"));
        Catalogue catalogue = Catalogue.of(job);
        List<Pause> pauses = List.of(
                new Pause(Pause.Scope.ALL, "", "moving house", ANA, START),
                new Pause(Pause.Scope.CATEGORY, "campaigns", "no offers", ANA, START),
                new Pause(Pause.Scope.JOB, "campaign", "wrong text", ANA, START));
        Script script = Script.plain(START, START.plus(Duration.ofDays(1)));
        for (int left = 0; left <= 3; left++) {
            script = script.from(
                    at("2026-10-31T10:00:00Z").plus(Duration.ofMinutes(10L * left)),
                    new Controls(true, pauses.subList(left, 3), new TreeSet<>(List.of("google"))));
        }
        script = script.from(
                at("2026-10-31T10:40:00Z"), new Controls(false, List.of(), new TreeSet<>(List.of("google"))));
        script = script.from(at("2026-10-31T10:50:00Z"), new Controls(false, List.of(), Collections.emptySortedSet()));

        Replayed replayed = Replay.of(catalogue, script);

        assertThat(reasons(replayed, "campaign", "2026-10-31T10:00:00Z", 6))
                .containsExactly(
                        "PAUSED_ALL Ana: moving house",
                        "PAUSED_CATEGORY Ana: no offers",
                        "PAUSED_JOB Ana: wrong text",
                        "PILOT ",
                        "CIRCUIT google",
                        "SUCCEEDED");
        assertThat(reasons(replayed, "campaign", "2026-10-31T11:00:00Z", 1)).containsExactly("WINDOW ");
        assertThat(replayed.jobs().get(0).stale()).isEmpty();
    }

    @Example
    void anOccurrenceIsSkippedWaitsOrRunsBesidesWhileAnotherRuns() {
        Catalogue catalogue = Catalogue.of(
                Job.named("skips").due(utc("* * * * *")),
                Job.named("waits").due(utc("*/2 * * * *")).provided(Conditions.NONE.overlap(Overlap.WAIT)),
                Job.named("besides").due(utc("* * * * *")).provided(Conditions.NONE.overlap(Overlap.ALLOW)));
        Script script = Script.plain(START, START.plus(Duration.ofMinutes(10)))
                .runs((job, due, attempt) -> new Script.Run(Duration.ofSeconds(150), true));

        Replayed replayed = Replay.of(catalogue, script);

        assertThat(replayed.jobs()).extracting(JobReplayed::attempts).containsExactly(4L, 5L, 10L);
        assertThat(replayed.skips(catalogue.jobs().get(0))).containsExactly(Map.entry(SkipReason.OVERLAP, 6L));
    }

    @Example
    void aJobThatDoesNotStartIsStaleAfterItsGrace() {
        Catalogue catalogue = Catalogue.of(Job.named("hourly").due(utc("0 * * * *")));
        Script.Gap gap = new Script.Gap(at("2026-10-31T03:00:00Z"), at("2026-10-31T06:30:00Z"));

        Replayed replayed = Replay.of(
                catalogue, Script.plain(START, START.plus(Duration.ofHours(9))).gaps(List.of(gap)));

        assertThat(replayed.jobs().get(0).stale())
                .containsExactly(new Replayed.Stale(at("2026-10-31T03:00:00Z"), at("2026-10-31T06:29:00Z")));
    }

    private static List<String> reasons(Replayed replayed, String job, String from, int count) {
        List<String> reasons = new ArrayList<>();
        IntStream.range(0, count).forEach(it -> {
            var explanation = replayed.explain(job, at(from).plus(Duration.ofMinutes(10L * it)));
            var run = explanation.executions().get(0);
            reasons.add(
                    run.skipped().isPresent()
                            ? run.skipped().get() + " " + run.error().orElse("")
                            : explanation.verdict().toString());
        });
        return reasons;
    }

    private static Timing utc(String cron) {
        return Timing.cron(cron).in(ZoneId.of("UTC"));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        Arbitrary<String> cron = Arbitraries.of(
                "* * * * *",
                "*/5 * * * *",
                "*/15 * * * *",
                "7 * * * *",
                "0 */6 * * *",
                "30 1 * * *",
                "*/10 8-19 * * *",
                "0 10 * * 1-5",
                "0 9,14 * * *",
                "55 23 * * *",
                "0 6 * * 6",
                "*/20 0-3 * * 0");
        Arbitrary<ZoneId> zone =
                Arbitraries.of(ZoneId.of("America/New_York"), ZoneId.of("UTC"), ZoneId.of("Asia/Kolkata"));
        Arbitrary<List<Window>> windows = Arbitraries.of(
                List.of(),
                List.of(),
                List.of(Window.weekdays(LocalTime.of(9, 30)), Window.daily(LocalTime.of(23, 30))));
        Arbitrary<Timing> timing = Combinators.combine(cron, zone, windows)
                .as((at, in, inside) -> Timing.cron(at).in(in).inside(inside));
        return timing.list().ofMinSize(1).ofMaxSize(5).map(all -> {
            List<Job> jobs = new ArrayList<>();
            for (int it = 0; it < all.size(); it++) {
                jobs.add(Job.named("job-" + it).due(all.get(it)));
            }
            return new Catalogue(jobs, new TreeMap<>());
        });
    }
}
