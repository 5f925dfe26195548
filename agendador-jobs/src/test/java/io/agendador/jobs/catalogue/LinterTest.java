package io.agendador.jobs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Finding.Disorder;
import io.agendador.jobs.schedule.Window;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-22T03:00:00Z");
    private static final Window TEN = Window.weekdays(LocalTime.of(10, 0));

    @Test
    void aWindowOfACategoryThatNoneOfItsJobsMeetsIsFound() {
        Job early = job("early", "0 9 * * *").of("campaign");
        assertThat(lint(windows("campaign", early, job("late", "30 10 * * 5").of("campaign"))))
                .noneMatch(Finding.UnmetWindow.class::isInstance);
        assertThat(lint(windows("campaign", early, job("late", "30 10 * * 6").of("campaign"))))
                .contains(new Finding.UnmetWindow(Optional.of("campaign"), TEN, List.of("early", "late")));
    }

    @Test
    void aJobsOwnWindowThatItNeverMeetsIsFound() {
        Job job = job("a", "0 9,10 * * *");
        assertThat(lint(Catalogue.of(job.due(job.timing().inside(List.of(TEN))))))
                .isEmpty();
        Window eleven = Window.weekdays(LocalTime.of(11, 0));
        assertThat(lint(Catalogue.of(job.due(job.timing().inside(List.of(TEN, eleven))))))
                .containsExactly(new Finding.UnmetWindow(Optional.empty(), eleven, List.of("a")));
    }

    @Test
    void aJobThatItsWindowsNeverLetRunIsFound() {
        Job job = job("a", "30 10,11 * * *").of("campaign");
        Window eleven = Window.daily(LocalTime.of(11, 0));
        assertThat(lint(windows("campaign", job))).isEmpty();
        assertThat(lint(windows("campaign", job.due(job.timing().inside(List.of(eleven))))))
                .as("each window is met, but never both at once")
                .containsExactly(new Finding.NeverRuns("a"));
    }

    @Test
    void aDayOfTheMonthIsEachWeekdayOnceInAWhile() {
        assertThat(lint(windows("campaign", job("a", "0 10 1 * *").of("campaign"))))
                .isEmpty();
        assertThat(lint(windows("campaign", job("a", "0 10 */10 * 6").of("campaign"))))
                .hasSize(2);
        assertThat(lint(windows("campaign", job("a", "0 10 1 * 6").of("campaign"))))
                .isEmpty();
    }

    @Test
    void moreJobsInAMinuteThanAreWantedAreFoundOnce() {
        Job[] ten = IntStream.range(0, 10)
                .mapToObj(it -> job("j" + it, "0 7 * * *"))
                .toArray(Job[]::new);
        assertThat(lint(Catalogue.of(ten))).isEmpty();
        assertThat(new Linter(9).lint(Catalogue.of(ten), handlers(Catalogue.of(ten)), SUNDAY))
                .containsExactly(new Finding.Burst(
                        LocalDateTime.parse("2026-11-22T07:00"),
                        7,
                        List.of(ten).stream().map(Job::name).toList()));
    }

    @Test
    void whatWindowsKeepAwayIsNoBurst() {
        Job[] jobs = IntStream.range(0, 11)
                .mapToObj(it -> job("j" + it, "0 7,10 * * 1").of("campaign"))
                .toArray(Job[]::new);
        assertThat(lint(windows("campaign", jobs)))
                .containsExactly(new Finding.Burst(
                        LocalDateTime.parse("2026-11-23T10:00"),
                        1,
                        List.of(jobs).stream().map(Job::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "5 0 * * *,   55 23 * * *, ",
        "5 0 * * *,   5 0 * * *,   MISSING",
        "*/5 * * * *, 0 * * * *,   MISSING",
        "5 0 * * *,   1 0 * * *,   TOO_CLOSE",
        "5 0 * * *,   0 0 * * *,   ",
        "5 0 * * *,   10 0 * * *,  LATER",
        "10 * * * *,  */15 * * * *, ",
        "0 9 * * 1,   0 10 * * *,  ",
        "0 9 * * *,   0 8 * * 1-5, MISSING"
    })
    void whatAJobWaitsForMustBeDueInTimeBeforeIt(String cron, String other, Disorder how) {
        Job waits = job("waits", cron).provided(Conditions.NONE.after("first"));
        List<Finding> findings = lint(Catalogue.of(waits, job("first", other)));
        assertThat(findings).hasSize(how == null ? 0 : 1);
        assertThat(findings)
                .allSatisfy(it -> assertThat(((Finding.OutOfOrder) it).how()).isEqualTo(how));
    }

    @Test
    void whatIsOnlyAskedForIsNotDueBeforeAnything() {
        Job waits = job("waits", "0 9 * * *").provided(Conditions.NONE.after("asked"));
        assertThat(lint(Catalogue.of(waits, Job.named("asked")))).hasSize(1);
        assertThat(lint(Catalogue.of(
                        Job.named("waits").provided(Conditions.NONE.after("first")), job("first", "0 9 * * *"))))
                .isEmpty();
    }

    @Test
    void aJobThatNothingDoesIsFound() {
        Catalogue catalogue =
                Catalogue.of(Job.named("a").by("x"), Job.named("b").by("y"));
        assertThat(Linter.USUAL.lint(catalogue, Set.of("x"), SUNDAY)).containsExactly(new Finding.NoHandler("b", "y"));
    }

    private static Job job(String name, String cron) {
        return Job.named(name).due(Timing.cron(cron));
    }

    private static Catalogue windows(String category, Job... jobs) {
        return new Catalogue(List.of(jobs), new TreeMap<>(Map.of(category, List.of(TEN))));
    }

    private static List<Finding> lint(Catalogue catalogue) {
        return Linter.USUAL.lint(catalogue, handlers(catalogue), SUNDAY);
    }

    private static Set<String> handlers(Catalogue catalogue) {
        return Set.copyOf(catalogue.jobs().stream().map(Job::handler).toList());
    }
}
