package io.agendador.google.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CallBudgetTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private record Call(Instant at, int user, int calls) {}

    @Property(tries = 500)
    void noMinuteHoldsMoreCallsThanTheBudget(
            @ForAll @Size(min = 1, max = 120) List<@LongRange(max = 20_000) Long> gaps,
            @ForAll @IntRange(min = 50, max = 120) int perUser,
            @ForAll @IntRange(min = 50, max = 200) int perProject) {
        VirtualTime time = new VirtualTime();
        CallBudget project = CallBudget.ofProject(perProject, time);
        List<CallBudget> users = List.of(project.ofUser(perUser), project.ofUser(perUser));
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            time.pass(Duration.ofMillis(gaps.get(i)));
            int user = i % 3 == 0 ? 0 : 1;
            int parts = 1 + (int) (gaps.get(i) % 50);
            for (Duration wait = users.get(user).take(parts); !wait.isZero(); ) {
                time.await(wait);
                wait = users.get(user).take(parts);
            }
            calls.add(new Call(time.instant(), user, parts));
        }
        for (Call last : calls) {
            assertThat(within(calls, last, 0) + within(calls, last, 1)).isLessThanOrEqualTo(perProject);
            assertThat(within(calls, last, 0)).isLessThanOrEqualTo(perUser);
            assertThat(within(calls, last, 1)).isLessThanOrEqualTo(perUser);
        }
    }

    private static int within(List<Call> calls, Call last, int user) {
        return calls.stream()
                .filter(it -> it.user() == user)
                .filter(it -> !it.at().isAfter(last.at()))
                .filter(it -> it.at().plus(MINUTE).isAfter(last.at()))
                .mapToInt(Call::calls)
                .sum();
    }

    @Test
    void takesTheWholeBudgetAtOnceAndThenWaitsForTheOldestCallOnly() {
        VirtualTime time = new VirtualTime();
        CallBudget user = CallBudget.ofProject(1000, time).ofUser(100);
        assertThat(user.take(40)).isZero();
        time.pass(Duration.ofSeconds(20));
        assertThat(user.take(50)).isZero();
        assertThat(user.take(11)).isEqualTo(Duration.ofSeconds(40));
        assertThat(user.take(10)).isZero();
        assertThat(user.take(50)).isEqualTo(MINUTE);
        time.pass(Duration.ofSeconds(40));
        assertThat(user.take(40)).isZero();
    }

    @Test
    void aRefusedCallIsNotCounted() {
        VirtualTime time = new VirtualTime();
        CallBudget project = CallBudget.ofProject(60, time);
        CallBudget ana = project.ofUser(60);
        CallBudget bia = project.ofUser(60);
        assertThat(ana.take(50)).isZero();
        assertThat(bia.take(50)).isEqualTo(MINUTE);
        assertThat(bia.take(10)).isZero();
    }

    @Test
    void aBudgetHasRoomForABatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> CallBudget.ofProject(49, new VirtualTime()));
    }
}
