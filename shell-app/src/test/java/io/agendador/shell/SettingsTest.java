package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.roster.Author;
import io.agendador.roster.Shift;
import io.agendador.shell.Settings.OperatingSystemUser;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final OperatingSystemUser LIA = new OperatingSystemUser("lia", "/home/lia");

    @Test
    void nothingIsNeeded() {
        Settings settings = Settings.of(Map.of(), LIA);

        assertThat(settings.home()).isEqualTo(Path.of("/home/lia/.agendador").toAbsolutePath());
        assertThat(settings.author()).isEqualTo(new Author("lia", Author.Role.ADMIN, Author.Door.SHELL));
        assertThat(settings.app().database()).isNull();
        assertThat(settings.app().schema()).isEqualTo("agendador");
        assertThat(settings.texts().word(Shift.MORNING)).isEqualTo("manhã");
        assertThat(settings.colours()).isTrue();
    }

    @Test
    void everythingCanBeSet() {
        Settings settings = Settings.of(
                Map.of(
                        "AGENDADOR_HOME", "~/outra",
                        "AGENDADOR_USER", "Rita",
                        "AGENDADOR_DATABASE_URL", "jdbc:postgresql://db/agendador?password=segredo",
                        "AGENDADOR_DATABASE_USER", "app",
                        "AGENDADOR_DATABASE_PASSWORD", "segredo",
                        "AGENDADOR_SCHEMA", "rede_2",
                        "AGENDADOR_LANG", "en_US",
                        "NO_COLOR", "1"),
                LIA);

        assertThat(settings.home()).isEqualTo(Path.of("/home/lia/outra").toAbsolutePath());
        assertThat(settings.author().name()).isEqualTo("Rita");
        assertThat(settings.app().schema()).isEqualTo("rede_2");
        assertThat(settings.texts().word(Shift.MORNING)).isEqualTo("morning");
        assertThat(settings.colours()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"AGENDADOR_SCHEMA, Rede-1, minúsculas", "AGENDADOR_USER, a;b, 120"})
    void whatCannotBeIsRefusedByItsName(String name, String value, String remedy) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, value), LIA))
                .isInstanceOfSatisfying(CommandRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
                    assertThat(refused.sentence())
                            .startsWith(name)
                            .contains(value)
                            .contains(remedy);
                });
    }
}
