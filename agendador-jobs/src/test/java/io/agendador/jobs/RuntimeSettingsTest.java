package io.agendador.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.RuntimeSettings.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuntimeSettingsTest {

    private static final RuntimeSettings USUAL = RuntimeSettings.of("node-1", Map.of("batch", 2));

    @Test
    void whoDoesNotWorkHasNoWorkers() {
        assertThat(USUAL.lanes().workers()).containsEntry("batch", 2);
        assertThat(USUAL.as(List.of(Role.SCHEDULER)).lanes().workers()).containsEntry("batch", 0);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(() -> RuntimeSettings.of(" ", Map.of("batch", 2)), "a node's name has 1 to 120 characters");
        refused(() -> RuntimeSettings.of("x".repeat(121), Map.of("batch", 2)), "a node's name");
        refused(() -> RuntimeSettings.of("node-1", Map.of()), "there is a lane");
        refused(() -> RuntimeSettings.of("node-1", Map.of("batch", -1)), "none has less than no worker");
        refused(() -> USUAL.as(List.of()), "schedules, works, or both");
        refused(() -> USUAL.poll(Duration.ofSeconds(4)), "every 5 s at the oftenest");
        refused(() -> USUAL.sweep(Duration.ofMillis(999)), "a sweep is PT1S at least");
        refused(() -> USUAL.lease(Duration.ofSeconds(2)), "a lease is PT3S at least");
        refused(() -> USUAL.grace(Duration.ofSeconds(-1)), "no less than nothing");
    }

    private static void refused(ThrowingCallable settings, String why) {
        assertThatThrownBy(settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
