package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class OutputTest {

    private final StringWriter messages = new StringWriter();
    private final Output output =
            new Output(new PrintWriter(new StringWriter()), new PrintWriter(messages), true, false, () -> 80);

    @Test
    void noProgressIsShownWhileSomebodyTypes() {
        output.silently(() -> {
            output.progress("Preparando");
            return "";
        });
        assertThat(messages.toString()).isEmpty();

        output.progress("Planejando");
        assertThat(messages.toString()).contains("Planejando");
    }
}
