package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.StoreUnavailableException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aConnectionThatThePoolLostMeansThatTheStoreIsUnavailable() {
        RuntimeException lost = new IllegalStateException("metadata", new SQLException("Connection is closed"));

        assertThat(Failures.translated(lost))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("Connection is closed")
                .hasCause(lost);
    }

    @Test
    void whatTheDatabaseHadNoPartInStaysAsItIs() {
        RuntimeException own = new IllegalStateException("ours");

        assertThat(Failures.translated(own)).isSameAs(own);
    }
}
