package io.agendador.jobs.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.schedule.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DispatchesTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsByJobCategoryAndHour() {
        Dispatches week = Dispatches.inWeek(
                Catalogue.of(
                        job("minute", "* * * * *").of("x"),
                        job("weekdays", "30 9,14 * * 1-5").of("y"),
                        job("hour", "0 * * * *").of("x"),
                        Job.named("asked")),
                SUNDAY);

        assertThat(week.perJob())
                .containsExactly(Map.entry("minute", 10080), Map.entry("weekdays", 10), Map.entry("hour", 168));
        assertThat(week.perCategory()).containsExactly(Map.entry("x", 10248), Map.entry("y", 10));
        assertThat(week.total()).isEqualTo(10258);
        assertThat(week.perHour()).isCloseTo(61.06, Offset.offset(0.01));
        assertThat(week.inHour(14)).isEqualTo(7 * 61 + 5);
        assertThat(IntStream.range(0, 24).map(week::inHour).sum()).isEqualTo(week.total());
    }

    @Test
    void countsOnlyWhatWindowsLetRun() {
        Job job = job("campaign", "* * * * *").of("campaign");
        Catalogue catalogue = new Catalogue(
                List.of(job), new TreeMap<>(Map.of("campaign", List.of(Window.weekdays(LocalTime.of(10, 0))))));
        assertThat(Dispatches.inWeek(catalogue, SUNDAY).total()).isEqualTo(5 * 60);
        assertThat(Dispatches.onDay(catalogue, SUNDAY).total()).isZero();
    }

    @Test
    void aDayIsTheZonesOwn() {
        Job job = Job.named("a").due(Timing.cron("*/30 * * * *").in(ZoneId.of("America/New_York")));
        assertThat(Dispatches.onDay(Catalogue.of(job), LocalDate.of(2026, 11, 1))
                        .total())
                .isEqualTo(50);
        assertThat(Dispatches.onDay(Catalogue.of(job), LocalDate.of(2026, 3, 8)).total())
                .isEqualTo(46);
    }

    @Test
    void aFallIsInPerCentOfWhatWas() {
        Catalogue before = Catalogue.of(job("a", "* * * * *"), job("gone", "0 9 * * *"), job("same", "0 8 * * *"));
        Catalogue after = Catalogue.of(job("a", "*/5 * * * *"), job("new", "0 9 * * 1"), job("same", "0 8 * * *"));
        Comparison comparison = Comparison.of(before, after, SUNDAY);
        assertThat(comparison.fall()).isCloseTo(100.0 * (10094 - 2024) / 10094, Offset.offset(1e-9));
        assertThat(comparison.changes())
                .containsExactly(
                        new Comparison.Change("a", 10080, 2016),
                        new Comparison.Change("gone", 7, 0),
                        new Comparison.Change("new", 0, 1));
        assertThat(Comparison.of(after, before, SUNDAY).fall()).isNegative();
        assertThat(Comparison.of(Catalogue.of(), after, SUNDAY).fall()).isZero();
    }

    @Test
    void aDayIsNotComparedWithAWeek() {
        Catalogue none = Catalogue.of();
        assertThatThrownBy(() -> new Comparison(Dispatches.onDay(none, SUNDAY), Dispatches.inWeek(none, SUNDAY)))
                .hasMessageContaining("a week is compared with a week");
    }

    private static Job job(String name, String cron) {
        return Job.named(name).due(Timing.cron(cron));
    }
}
