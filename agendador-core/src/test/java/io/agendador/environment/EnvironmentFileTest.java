package io.agendador.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.present.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentFileTest {

    @TempDir
    private Path folder;

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        assertThat(read("A=file\nB=file\n", Map.of("A", "environment", "C", "environment")))
                .isEqualTo(Map.of("A", "environment", "B", "file", "C", "environment"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "A=x|x",
                "  export A = x y  |x y",
                "A=|``",
                "A=   # nada|``",
                "A=x # comentário|x",
                "A=x#y|x#y",
                "A=jdbc:postgresql://h:5432/d?a=b|jdbc:postgresql://h:5432/d?a=b",
                "A=\" x # \\\" \\\\ \" # comentário| x # \" \\ ",
                "A='x \"y\" \\'|x \"y\" \\",
                "\uFEFFA=João|João",
            })
    void readsAValue(String line, String value) throws IOException {
        assertThat(read(line, Map.of())).isEqualTo(Map.of("A", value));
    }

    @Test
    void passesOverCommentsAndNothing() throws IOException {
        assertThat(read("\n  # A=x\r\n\t\nB=1\r\n", Map.of())).isEqualTo(Map.of("B", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"segredo", "A B=segredo", "=segredo", "1A=segredo", "A=\"segredo", "A='segredo'x", "A=#segredo"})
    void aLineThatIsNoneIsNamedButNotShown(String line) {
        assertThatThrownBy(() -> read("B=1\n" + line + "\n", Map.of()))
                .isInstanceOfSatisfying(EnvironmentFileException.class, wrong -> {
                    assertThat(wrong.sentence(Texts.in(Texts.PORTUGUESE)))
                            .contains(folder.resolve(".env").toString(), "linha 2")
                            .doesNotContain("segredo");
                    assertThat(wrong).hasMessageContaining("line 2").hasMessageNotContaining("segredo");
                });
    }

    @Test
    void whatIsTooLargeToBeOneIsOneSentence() {
        assertThatThrownBy(() -> read("#".repeat((1 << 20) + 1), Map.of()))
                .isInstanceOfSatisfying(
                        EnvironmentFileException.class,
                        wrong -> assertThat(wrong.sentence(Texts.in(Texts.PORTUGUESE)))
                                .contains(folder.resolve(".env").toString(), "1 MiB"));
    }

    @Test
    void aFileThatIsNotThereAndAFolderSayNothing() throws IOException {
        Map<String, String> environment = Map.of("A", "1");

        assertThat(EnvironmentFile.under(environment, folder.resolve("none"))).isEqualTo(environment);
        assertThat(EnvironmentFile.under(environment, Files.createDirectory(folder.resolve("venv"))))
                .isEqualTo(environment);
    }

    private Map<String, String> read(String text, Map<String, String> environment) throws IOException {
        return EnvironmentFile.under(environment, Files.writeString(folder.resolve(".env"), text));
    }
}
