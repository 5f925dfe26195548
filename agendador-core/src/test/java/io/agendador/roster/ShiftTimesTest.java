package io.agendador.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShiftTimesTest {

    @Property
    void overlapWhereTheyShareAMinute(
            @ForAll @IntRange(max = 1438) int from,
            @ForAll @IntRange(min = 1, max = 1439) int to,
            @ForAll @IntRange(max = 1438) int otherFrom,
            @ForAll @IntRange(min = 1, max = 1439) int otherTo) {
        Assume.that(from < to && otherFrom < otherTo);
        boolean shared = IntStream.range(from, to).anyMatch(minute -> otherFrom <= minute && minute < otherTo);

        assertThat(times(from, to).overlaps(times(otherFrom, otherTo))).isEqualTo(shared);
        assertThat(times(from, to).minutes()).isEqualTo(to - from);
    }

    @Example
    void areKeptToTheMinute() {
        assertThat(ShiftTimes.of("08:00:59", "14:00:01")).isEqualTo(ShiftTimes.of("08:00", "14:00"));
    }

    private static ShiftTimes times(int from, int to) {
        return new ShiftTimes(LocalTime.of(from / 60, from % 60), LocalTime.of(to / 60, to % 60));
    }
}
