package io.agendador.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class MeteredTest {

    /** As a few bytes of a zip file can be. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 0;
        }
    }

    @Test
    void whatThereShouldBeIsReadToItsEndWhateverIsAskedForAtOnce() throws IOException {
        Metered metered = new Metered();

        try (InputStream stream = metered.outOf(new ByteArrayInputStream(new byte[10_000]), 10_000)) {
            assertThat(stream.readNBytes(10)).hasSize(10);
            assertThat(stream.readAllBytes()).hasSize(9_990);
        }
        assertThat(metered.bytes()).isEqualTo(10_000);
    }

    @Test
    void whatNeverEndsBreaksOffSoonAfterWhatThereShouldBe() throws IOException {
        Metered metered = new Metered();

        try (InputStream endless = metered.outOf(new Endless(), 10_000)) {
            assertThatThrownBy(() -> endless.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("more than there should be");
        }

        assertThat(metered.bytes()).isBetween(10_001L, 1_000_000L);
    }
}
