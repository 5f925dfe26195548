package io.agendador.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WindowTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-11-22T00:00");

    @Example
    void isOpenForAnHourUnlessToldOtherwise() {
        Window window = Window.weekdays(LocalTime.of(10, 0), "discovery");
        assertThat(window.contains(LocalDateTime.parse("2026-11-23T10:00"))).isTrue();
        assertThat(window.contains(LocalDateTime.parse("2026-11-23T10:59:59"))).isTrue();
        assertThat(window.contains(LocalDateTime.parse("2026-11-23T11:00"))).isFalse();
        assertThat(window.contains(LocalDateTime.parse("2026-11-23T09:59"))).isFalse();
        assertThat(window.contains(LocalDateTime.parse("2026-11-22T10:00"))).isFalse();
    }

    @Property
    void isOpenExactlyForItsLengthFromItsStartEvenPastMidnight(
            @ForAll @IntRange(min = 0, max = 1439) int start,
            @ForAll @IntRange(min = 1, max = 1440) int length,
            @ForAll @IntRange(min = 0, max = 6) int day,
            @ForAll @IntRange(min = 0, max = 7 * 1440 - 1) int moment) {
        Window window = new Window(
                Set.of(DayOfWeek.SUNDAY.plus(day)),
                LocalTime.MIN.plusMinutes(start),
                Duration.ofMinutes(length),
                List.of());
        int opens = day * 1440 + start;
        boolean open = (moment >= opens && moment < opens + length)
                || (moment + 7 * 1440 >= opens && moment + 7 * 1440 < opens + length);

        assertThat(window.contains(SUNDAY.plusMinutes(moment))).isEqualTo(open);
    }

    @Example
    void neverOpeningOrNeverClosingIsRefused() {
        Set<DayOfWeek> sunday = EnumSet.of(DayOfWeek.SUNDAY);
        assertThatThrownBy(() -> new Window(Set.of(), LocalTime.NOON, Duration.ofHours(1), List.of()))
                .hasMessageContaining("at least one weekday");
        for (Duration length : List.of(Duration.ZERO, Duration.ofMinutes(-1), Duration.ofMinutes(1441))) {
            assertThatThrownBy(() -> new Window(sunday, LocalTime.NOON, length, List.of()))
                    .hasMessageContaining("at most a day");
        }
    }
}
