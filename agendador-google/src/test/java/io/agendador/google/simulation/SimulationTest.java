package io.agendador.google.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Histories from seed 1 on, as many as there is time for ({@code agendador.simulation.seconds}) but no fewer than the least;
 * one seed alone with {@code agendador.simulation.seed}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulationTest {

    private static final String ALONE = "agendador.simulation.seed";
    private static final long FIRST = 1;
    private static final int AT_LEAST = 100;
    private static final int AT_LEAST_LONG = 3_000;

    @Test
    @Order(1)
    @DisabledIfSystemProperty(named = ALONE, matches = ".+")
    void whatOnceFailedHolds() {
        assertThat(new Simulation(Seeds.ONCE_FAILED.size(), 0).tell(Seeds.ONCE_FAILED.iterator()::next))
                .isEmpty();
    }

    @Test
    @Order(2)
    @DisabledIfSystemProperty(named = ALONE, matches = ".+")
    void whateverHappensTheInvariantsHold() {
        int least = Boolean.getBoolean("agendador.long") ? AT_LEAST_LONG : AT_LEAST;
        Simulation simulation = new Simulation(least, Long.getLong("agendador.simulation.seconds", 100));
        List<String> failed =
                simulation.tell(LongStream.iterate(FIRST, it -> it + 1).iterator()::next);
        System.out.println(simulation);
        assertThat(failed).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = ALONE, matches = ".+")
    void theHistoryOfOneSeedHolds() {
        Simulation simulation = new Simulation(1, 0);
        List<String> failed = simulation.tell(() -> Long.getLong(ALONE));
        System.out.println(simulation);
        assertThat(failed).isEmpty();
    }
}
