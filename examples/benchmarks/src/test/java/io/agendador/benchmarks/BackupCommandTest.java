package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackupCommandTest {

    @Test
    void aSmallNetworkIsBackedUpAndRestored() {
        assertThat(Benchmarks.run(
                        "backup",
                        "--instance",
                        "XS-tight-1",
                        "--proposals",
                        "2",
                        "--prompts",
                        "3",
                        "--runs",
                        "50",
                        "--rounds",
                        "1"))
                .isZero();
    }
}
