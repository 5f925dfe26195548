package io.agendador.google.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Histories, as many as there is time for: {@code agendador.simulation.seconds}. Not part of the build as long as some
 * seeds fail: {@code -Dagendador.simulation=true} runs it, and docs/google.md says where it stands.
 */
@EnabledIfSystemProperty(named = "agendador.simulation", matches = "true")
class SimulationTest {

    private static final int AT_LEAST = 100;
    private static final int AT_LEAST_LONG = 3_000;
    private static final int AT_MOST = 20_000;

    @Test
    void whateverHappensTheInvariantsHold() {
        boolean longRun = Boolean.getBoolean("agendador.long");
        int least = longRun ? AT_LEAST_LONG : AT_LEAST;
        long nanos = Duration.ofSeconds(Long.getLong("agendador.simulation.seconds", 120))
                .toNanos();
        long first = Long.getLong("agendador.simulation.seed", Seeds.FIRST);
        Coverage coverage = new Coverage();
        List<String> failed = new ArrayList<>();
        long begun = System.nanoTime();
        long told = 0;
        while (told < AT_MOST && (told < least || System.nanoTime() - begun < nanos)) {
            tell(first + told++, coverage, failed);
        }
        print(told, first, System.nanoTime() - begun, coverage, failed);
        assertThat(failed).isEmpty();
    }

    @Test
    void whatOnceFailedHolds() {
        List<String> failed = new ArrayList<>();
        Seeds.ONCE_FAILED.forEach(seed -> tell(seed, new Coverage(), failed));
        assertThat(failed).isEmpty();
    }

    private static void tell(long seed, Coverage coverage, List<String> failed) {
        try (History history = new History(seed)) {
            try {
                history.told();
            } finally {
                coverage.add(history.coverage());
            }
        } catch (Failed failure) {
            System.out.println(failure.getMessage());
            failed.add("seed " + seed + ", invariant " + failure.invariant());
        }
    }

    private static void print(long told, long first, long nanos, Coverage coverage, List<String> failed) {
        double seconds = nanos / 1e9;
        System.out.printf(
                "%d histories, seeds %d to %d, in %.0f s: %.1f a second; %d failed%n%s%n",
                told, first, first + told - 1, seconds, told / seconds, failed.size(), coverage);
    }
}
