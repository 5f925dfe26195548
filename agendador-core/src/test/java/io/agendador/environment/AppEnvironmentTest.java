package io.agendador.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.local.LocalPostgresException;
import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import io.agendador.roster.Shift;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppEnvironmentTest {

    private static final Path LIA = Path.of("/home/lia");

    @Test
    void nothingIsNeeded() {
        AppEnvironment.Read read = AppEnvironment.of(Map.of("AGENDADOR_SCHEMA", " "), LIA);

        assertThat(read.faults()).isEmpty();
        assertThat(read.settings().home()).isEqualTo(LIA.resolve(".agendador").toAbsolutePath());
        assertThat(read.settings().database()).isNull();
        assertThat(read.settings().schema()).isEqualTo("agendador");
        assertThat(read.settings().texts().word(Shift.MORNING)).isEqualTo("manhã");
    }

    @Test
    void everyFaultHasASentenceInTheLanguageThatWasAskedFor() {
        List<String> faults = AppEnvironment.of(
                        Map.of(
                                "AGENDADOR_LANG", "en-GB",
                                "AGENDADOR_HOME", "a\0b",
                                "AGENDADOR_DATABASE_URL", "mysql://ana:segredo@x",
                                "AGENDADOR_SCHEMA", "Rede-1"),
                        LIA)
                .faults();

        assertThat(faults)
                .hasSize(3)
                .noneMatch(it -> it.contains("segredo"))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("AGENDADOR_HOME"),
                        it -> assertThat(it)
                                .startsWith("AGENDADOR_DATABASE_URL")
                                .contains("begin with"),
                        it -> assertThat(it).startsWith("AGENDADOR_SCHEMA").contains("Rede-1"));
    }

    @ParameterizedTest
    @CsvSource({"fr, 1", "pt, 0", "en_US, 0", "?, 1"})
    void twoLanguagesAreSpoken(String language, int faults) {
        assertThat(AppEnvironment.of(Map.of("AGENDADOR_LANG", language), LIA).faults())
                .hasSize(faults);
    }

    @Test
    void aPasswordIsNeverShown() {
        AppEnvironment settings = AppEnvironment.of(
                        Map.of(
                                "AGENDADOR_DATABASE_URL", "jdbc:postgresql://db/agendador?password=segredo",
                                "AGENDADOR_DATABASE_USER", "app",
                                "AGENDADOR_DATABASE_PASSWORD", "segredo"),
                        LIA)
                .settings();

        assertThat(settings.toString())
                .contains("jdbc:postgresql://db/agendador")
                .doesNotContain("segredo");
    }

    @Test
    void bothLanguagesSayTheSame() {
        BundlePair.of(AppEnvironment.class, "environment").agrees();
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleOfTheEmbeddedServerHasItsSentence(LocalPostgresException.Problem problem) {
        assertThat(AppEnvironment.own(Texts.in(Texts.PORTUGUESE)).text("environment.postgres." + problem, "pasta"))
                .endsWith(".");
    }
}
