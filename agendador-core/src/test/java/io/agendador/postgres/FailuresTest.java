package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.StoreUnavailableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aConnectionThatThePoolLostMeansThatTheStoreIsUnavailable() {
        RuntimeException lost = new IllegalStateException("metadata", new SQLException("Connection is closed"));

        assertThat(Failures.translated(lost))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("Connection is closed")
                .satisfies(it -> assertThat(it.getCause().getStackTrace()).isEqualTo(lost.getStackTrace()));
    }

    @Test
    void whatTheDriverSaysOfARowIsToldByNobody() {
        SQLException row = new SQLException("ERROR: of x\n  Detail: Failing row contains (ana@casa.test).", "23514");
        RuntimeException told = Failures.translated(new IllegalStateException("insert ana@casa.test", row));

        StringWriter all = new StringWriter();
        told.printStackTrace(new PrintWriter(all));
        assertThat(all.toString())
                .contains("23514")
                .contains("java.sql.SQLException")
                .contains("FailuresTest.whatTheDriverSays")
                .doesNotContain("casa.test");
    }

    @Test
    void whatTheDatabaseHadNoPartInStaysAsItIs() {
        RuntimeException own = new IllegalStateException("ours");

        assertThat(Failures.translated(own)).isSameAs(own);
    }
}
