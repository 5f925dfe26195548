package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final long NEVER = Long.MAX_VALUE;

    @Property
    void takesTheStepsOfABudgetEvenly(@ForAll @LongRange(min = 0, max = 1_000_000) long work) {
        Course course = Course.of(work, NEVER);
        taken(course, 0);
        assertThat(sum(course)).isEqualTo(work);
        assertThat(Collections.max(course.taken()) - Collections.min(course.taken()))
                .isLessThanOrEqualTo(1);
        assertThat(course.whole()).isTrue();
    }

    @Property
    void takesWhatWasTakenBefore(@ForAll @LongRange(min = 1, max = 1_000_000) long until) {
        Course course = Course.within(until, NEVER);
        taken(course, 100);
        Course again = Course.of(new Pace(0, course.taken()), NEVER);
        taken(again, 0);
        assertThat(again.taken()).isEqualTo(course.taken());
        assertThat(again.whole()).isTrue();
    }

    /** Each look at the clock takes so long, and from half the time on ten times that. */
    @Property
    void getsColdInTimeThoughTheMachineSlowsDown(@ForAll @LongRange(min = 1, max = 100) long slow) {
        long until = 100_000;
        Course course = Course.within(until, NEVER);
        long now = 0;
        while (course.next(now) > 0) {
            now += now < until / 2 ? slow : 10 * slow;
        }
        assertThat(now).isBetween(until - 10 * slow, until + 10 * slow * Course.LEVELS);
        assertThat(course.taken()).doesNotContain(0L);
        // No level of the second half has less than a fair share of what was possible then.
        long fair = until / 10 / slow / Course.LEVELS * 512;
        assertThat(course.taken()).allMatch(it -> it >= fair / 2);
    }

    @Property
    void takesItsTimeEvenly(@ForAll @LongRange(min = 1, max = 50) long slow) {
        long until = 100_000;
        Course course = Course.within(until, NEVER);
        long ended = taken(course, slow);
        assertThat(ended).isBetween(until - slow, until + slow);
        assertThat(Collections.max(course.taken()) - Collections.min(course.taken()))
                .isLessThanOrEqualTo(2 * 512);
    }

    @Test
    void getsColdAtOnceWhereNoTimeIsLeft() {
        Course course = Course.within(1, NEVER);
        taken(course, 10);
        assertThat(course.taken()).hasSize(Course.LEVELS).containsOnly(512L);
    }

    @Test
    void readsAPaceAsItIsWritten() {
        Pace pace = new Pace(3, List.of(8192L, 0L, 512L));
        assertThat(pace).hasToString("3:8192+0+512");
        assertThat(Pace.of(pace.toString())).isEqualTo(pace);
        assertThat(pace.work()).isEqualTo(8704);
    }

    @Test
    void refusesWhatIsNoPace() {
        for (String text :
                List.of("", "8192", "0:", "-1:1", "0:1+-1", "0:1+x", "0:" + "1+".repeat(Course.LEVELS) + "1")) {
            assertThatThrownBy(() -> Pace.of(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static long taken(Course course, long each) {
        long now = 0;
        while (course.next(now) > 0) {
            now += each;
        }
        return now;
    }

    private static long sum(Course course) {
        return course.taken().stream().flatMapToLong(LongStream::of).sum();
    }
}
