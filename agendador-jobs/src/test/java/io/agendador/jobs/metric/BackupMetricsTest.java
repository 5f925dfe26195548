package io.agendador.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackupMetricsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void theAgeOfTheLastBackupRises() {
        Instant[] now = {NOW};
        BackupMetrics metrics = new BackupMetrics(registry, () -> now[0]);
        metrics.watch("clinic");
        assertThat(value("agendador.backup.age")).isNaN();

        metrics.backedUp("clinic", NOW.minusSeconds(60), 500);
        metrics.backedUp("clinic", NOW.minusSeconds(90), 700);
        metrics.backedUp("other", NOW, 1);
        now[0] = NOW.plusSeconds(5);

        assertThat(value("agendador.backup.age")).isEqualTo(65);
        assertThat(value("agendador.backup.size")).isEqualTo(500);
    }

    private double value(String name) {
        return registry.get(name).tag("network", "clinic").gauge().value();
    }
}
