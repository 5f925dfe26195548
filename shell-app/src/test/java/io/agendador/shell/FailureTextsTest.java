package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import io.agendador.review.StoreUnavailableException;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;

class FailureTextsTest {

    private final FailureTexts texts =
            new FailureTexts(Texts.in(Texts.PORTUGUESE).with(FailureTexts.class, "shell"), Path.of("shell.log"));

    @Test
    void seesThroughWhatSpringWraps() {
        CommandRefused known =
                texts.explain(wrapped(new StoreUnavailableException("gone", new IllegalStateException())));
        CommandRefused unexpected = texts.explain(wrapped(new IllegalStateException("first\nsecond")));

        assertThat(known.code()).isEqualTo(ExitCode.FAILED);
        assertThat(known.sentence()).startsWith("O banco de dados não responde.");
        assertThat(unexpected.code()).isEqualTo(ExitCode.FAILED);
        assertThat(unexpected.sentence())
                .isEqualTo("Algo inesperado falhou (IllegalStateException: first). Os detalhes estão em shell.log; "
                        + "tente de novo ou relate-os.");
    }

    private static BeanCreationException wrapped(RuntimeException cause) {
        return new BeanCreationException("bean", "made", cause);
    }
}
