package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DiceTest {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** Searches that draw the same numbers, some steps apart, end up with the same roster. */
    @Property(tries = 100)
    void searchesOfOneRequestDoNotDrawEachOthersNumbers(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 64) long other) {
        assertThat(numbers(seed)).doesNotContainAnyElementsOf(numbers(seed + other * STEP));
        assertThat(numbers(seed)).doesNotContainAnyElementsOf(numbers(seed + other));
    }

    private static Set<Long> numbers(long seed) {
        Dice dice = new Dice(seed);
        return LongStream.range(0, 500).mapToObj(draw -> dice.next()).collect(Collectors.toSet());
    }
}
