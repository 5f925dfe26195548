package io.agendador.jobs.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.health.Contributor.Say;
import io.agendador.jobs.health.Score.Part;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoreTest {

    private static Part part(int weight, int value) {
        return new Part("part", weight, new Say(value, "so it is"));
    }

    @Property
    void liesBetweenItsWorstAndItsBestPart(@ForAll("parts") List<Part> parts) {
        int value = Score.of(parts, false).value();
        List<Integer> counting = parts.stream()
                .filter(it -> it.weight() > 0)
                .map(it -> it.say().value())
                .sorted()
                .toList();
        if (counting.isEmpty()) {
            assertThat(value).isEqualTo(100);
        } else {
            assertThat(value).isBetween(counting.get(0), counting.get(counting.size() - 1));
        }
    }

    @Property
    void risesWithEachPart(
            @ForAll("parts") List<Part> parts,
            @ForAll @IntRange(max = 1_000) int which,
            @ForAll @IntRange(max = 100) int value,
            @ForAll boolean capped) {
        int index = which % parts.size();
        Part part = parts.get(index);
        List<Part> better = new ArrayList<>(parts);
        better.set(index, part(part.weight(), Math.max(part.say().value(), value)));

        assertThat(Score.of(better, capped).value())
                .isGreaterThanOrEqualTo(Score.of(parts, capped).value());
    }

    @Property
    void isCappedWhileACriticalJobIsStale(@ForAll("parts") List<Part> parts) {
        Score capped = Score.of(parts, true);
        assertThat(capped.value()).isEqualTo(Math.min(39, Score.of(parts, false).value()));
        assertThat(capped.status()).isEqualTo(HealthStatus.CRITICAL);
    }

    @Property
    void doesNotDependOnTheOrderOfItsParts(@ForAll("parts") List<Part> parts) {
        List<Part> reversed = new ArrayList<>();
        parts.forEach(it -> reversed.add(0, it));
        assertThat(Score.of(reversed, false).value())
                .isEqualTo(Score.of(parts, false).value());
    }

    @Example
    void weighsItsParts() {
        assertThat(Score.of(List.of(part(3, 100), part(1, 0)), false).value()).isEqualTo(75);
    }

    @Example
    void itsStatusFollowsFromIt() {
        assertThat(List.of(100, 80, 79, 60, 59, 40, 39, 0))
                .extracting(it -> Score.of(List.of(part(1, it)), false).status())
                .containsExactly(
                        HealthStatus.HEALTHY,
                        HealthStatus.HEALTHY,
                        HealthStatus.ATTENTION,
                        HealthStatus.ATTENTION,
                        HealthStatus.DEGRADED,
                        HealthStatus.DEGRADED,
                        HealthStatus.CRITICAL,
                        HealthStatus.CRITICAL);
    }

    @Example
    void whatIsBeyondItsRangeIsRefused() {
        assertThatThrownBy(() -> new Say(101, "")).hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> new Say(-1, "")).hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> part(-1, 5)).hasMessageContaining("weight");
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Integer> weight =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 100), Arbitraries.just(Integer.MAX_VALUE));
        return Combinators.combine(weight, Arbitraries.integers().between(0, 100))
                .as(ScoreTest::part)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
