package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.BundlePair;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotSettingsTest {

    private static BotSettings.Read read(Map<String, String> variables) {
        return BotSettings.of(variables, Path.of("/home/lia"), "meu pc.local");
    }

    private static BotSettings settings(Map<String, String> variables) {
        BotSettings.Read read = read(variables);
        assertThat(read.faults()).isEmpty();
        return Objects.requireNonNull(read.settings());
    }

    @Test
    void onADevelopersMachineNothingIsNeeded() {
        BotSettings settings = settings(Map.of());

        assertThat(settings.mode()).isEqualTo(RunMode.ALL);
        assertThat(settings.node()).isEqualTo("meu-pc.local");
        assertThat(settings.admin()).isNull();
        assertThat(settings.ping()).isNull();
        assertThat(settings.ports().dashboard()).isZero();
        assertThat(List.of(settings.ports().health(), settings.ports().webhook()))
                .allMatch(it -> it.getAddress().isLoopbackAddress())
                .extracting(it -> it.getPort())
                .containsExactly(8090, 8091);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stg", "prod"})
    void elsewhereTheRunModeAndGooglesCredentialsAreNeeded(String environment) {
        BotSettings.Read read = read(Map.of("AGENDADOR_ENV", environment));

        assertThat(read.settings()).isNull();
        assertThat(read.faults())
                .anyMatch(it -> it.contains("AGENDADOR_RUN_MODE"))
                .anyMatch(it -> it.contains("GOOGLE_CALENDAR_CLIENT_ID"));
    }

    @ParameterizedTest
    @CsvSource({
        "api, true, false, false",
        "scheduler, false, true, false",
        "worker, false, false, true",
        "all, true, true, true"
    })
    void aModeSaysWhatAProcessDoes(String word, boolean talks, boolean schedules, boolean works) {
        RunMode mode = settings(Map.of("AGENDADOR_RUN_MODE", word)).mode();

        assertThat(List.of(mode.talks(), mode.schedules(), mode.works())).containsExactly(talks, schedules, works);
    }

    @ParameterizedTest
    @CsvSource({
        "9000, 127.0.0.1, 9000",
        "0.0.0.0:80, 0.0.0.0, 80",
        "[::1]:8080, 0:0:0:0:0:0:0:1, 8080",
        "localhost:1, 127.0.0.1, 1"
    })
    void anAddressIsThisMachinesUnlessAnotherStandsBeforeThePort(String said, String host, int port) {
        var address = settings(Map.of("AGENDADOR_HEALTH_ADDRESS", said)).ports().health();

        assertThat(address.getAddress().getHostAddress()).isEqualTo(host);
        assertThat(address.getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "AGENDADOR_RUN_MODE, tudo",
        "AGENDADOR_NODE, a b",
        "AGENDADOR_HEALTH_ADDRESS, 70000",
        "AGENDADOR_HEALTH_ADDRESS, no/where:1",
        "AGENDADOR_WEBHOOK_ADDRESS, x",
        "AGENDADOR_DASHBOARD_PORT, -1",
        "AGENDADOR_ADMIN_TOKEN, short-secret",
        "AGENDADOR_PING_URL, ftp://example.org",
        "AGENDADOR_SCHEMA, A",
    })
    void whatCannotBeIsToldByItsName(String variable, String value) {
        assertThat(read(Map.of(variable, value)).faults())
                .singleElement()
                .asString()
                .startsWith(variable)
                .endsWith(".");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, String> variables = new HashMap<>();
        variables.put("AGENDADOR_RUN_MODE", "tudo");
        variables.put("AGENDADOR_NODE", "a b");
        variables.put("AGENDADOR_SCHEMA", "A");

        assertThat(read(variables).faults()).hasSize(3);
    }

    @Test
    void secretsAreNeverShown() {
        BotSettings settings = settings(Map.of(
                "AGENDADOR_ADMIN_TOKEN", "segredo-segredo-segredo",
                "AGENDADOR_DATABASE_URL", "jdbc:postgresql://db/x?password=segredo",
                "AGENDADOR_DATABASE_PASSWORD", "segredo"));

        assertThat(settings.toString()).doesNotContain("segredo");
        assertThat(read(Map.of("AGENDADOR_ADMIN_TOKEN", "segredo")).faults()).noneMatch(it -> it.contains("segredo"));
    }

    @Test
    void bothLanguagesSayTheSame() {
        BundlePair.of(BotSettings.class, "bot").agrees();
    }
}
