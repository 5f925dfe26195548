package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedBeforeTest {

    private static final List<String> ONE_SHOT = List.of("sistema", "demo");

    @Test
    void isTheJarAsItWasNamed() {
        assertThat(TypedBefore.of(ONE_SHOT, "shell-app/target/shell-app.jar sistema demo", Map.of()))
                .isEqualTo("java -jar shell-app/target/shell-app.jar ");
    }

    @Test
    void isSeenFromTheFolderThatThePersonIsIn() {
        assertThat(TypedBefore.of(ONE_SHOT, "/src/a/target/shell-app.jar sistema demo", Map.of("PWD", "/src/a")))
                .isEqualTo("java -jar target/shell-app.jar ");
    }

    @Test
    void isQuotedWhereAFolderHasASpace() {
        assertThat(TypedBefore.of(ONE_SHOT, "/my files/shell-app.jar status", Map.of()))
                .isEqualTo("java -jar \"/my files/shell-app.jar\" ");
    }

    @Test
    void isNothingWithinTheShellOrWithoutAJar() {
        assertThat(TypedBefore.of(List.of(), "shell-app.jar", Map.of())).isEmpty();
        assertThat(TypedBefore.of(ONE_SHOT, "io.agendador.shell.ShellApplication x", Map.of()))
                .isEmpty();
    }
}
