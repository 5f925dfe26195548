package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.BundlePair;
import io.agendador.roster.Author;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotSettingsTest {

    private static final String SECRET = "segredo_segredo_segredo";

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
        assertThat(settings.telegram().token()).isEmpty();
        assertThat(settings.telegram().webhook()).isEmpty();
        assertThat(Stream.of(Author.Role.values())
                        .map(it -> settings.telegram().allowed().people(it).size()))
                .as("people to be played: an admin, a coordinator and a viewer")
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stg", "prod"})
    void elsewhereTheRunModeAndGooglesCredentialsAreNeeded(String environment) {
        BotSettings.Read read = read(Map.of("AGENDADOR_ENV", environment));

        assertThat(read.settings()).isNull();
        assertThat(read.faults())
                .anyMatch(it -> it.contains("AGENDADOR_RUN_MODE"))
                .anyMatch(it -> it.contains("AGENDADOR_TELEGRAM_TOKEN"))
                .anyMatch(it -> it.contains("AGENDADOR_TELEGRAM_PEOPLE"))
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
        "AGENDADOR_TELEGRAM_TOKEN, 123",
        "AGENDADOR_TELEGRAM_API, telegram",
        "AGENDADOR_TELEGRAM_API, http://bots.example.org",
        "AGENDADOR_TELEGRAM_API, http://localhost.example.org",
        "AGENDADOR_OPENAI_TIMEOUT, soon",
        "AGENDADOR_TELEGRAM_QUIET_HOURS, at night",
        "AGENDADOR_PROMPTS_PER_MINUTE, many",
        "AGENDADOR_PROMPTS_PER_DAY, 0/10",
        "AGENDADOR_SCHEMA, A",
    })
    void whatCannotBeIsToldByItsName(String variable, String value) {
        assertThat(read(Map.of(variable, value)).faults())
                .singleElement()
                .asString()
                .startsWith(variable)
                .endsWith(".");
    }

    /** One that only looks at what is due talks to nobody; one that works tells people things through the database. */
    @ParameterizedTest
    @CsvSource({"api, true, true", "worker, false, true", "scheduler, false, false", "all, true, true"})
    void onlyWhoTalksNeedsTheToken(String mode, boolean token, boolean people) {
        List<String> faults = read(Map.of("AGENDADOR_ENV", "prod", "AGENDADOR_RUN_MODE", mode))
                .faults();

        assertThat(faults.stream().anyMatch(it -> it.contains("AGENDADOR_TELEGRAM_TOKEN")))
                .isEqualTo(token);
        assertThat(faults.stream().anyMatch(it -> it.contains("AGENDADOR_TELEGRAM_PEOPLE")))
                .isEqualTo(people);
    }

    @Test
    void peopleAndGroupsThatAreNotUnderstoodAreToldByTheirPlace() {
        assertThat(read(Map.of(
                                "AGENDADOR_TELEGRAM_PEOPLE", "1:ADMIN:Ana, 2:BOSS:Bia, x:VIEWER",
                                "AGENDADOR_TELEGRAM_GROUPS", "-1, 7"))
                        .faults())
                .satisfiesExactly(
                        it -> assertThat(it).contains("AGENDADOR_TELEGRAM_PEOPLE", "pessoa 2"),
                        it -> assertThat(it).contains("AGENDADOR_TELEGRAM_PEOPLE", "pessoa 3"),
                        it -> assertThat(it).contains("AGENDADOR_TELEGRAM_GROUPS", "grupo 2"));
    }

    @Test
    void whoIsNamedMayTalkAndNobodyElse() {
        TelegramSettings telegram = settings(Map.of("AGENDADOR_TELEGRAM_PEOPLE", "77:COORDINATOR:Carla"))
                .telegram();

        assertThat(telegram.allowed().author(77, 77))
                .contains(new Author("Carla", Author.Role.COORDINATOR, Author.Door.BOT));
        assertThat(telegram.allowed().author(1, 1)).isEmpty();
    }

    @Test
    void theWebhooksAddressAndSecretCountTogether() {
        String address = "AGENDADOR_TELEGRAM_WEBHOOK_URL";
        String secret = "AGENDADOR_TELEGRAM_WEBHOOK_SECRET";

        assertThat(read(Map.of(address, "https://bot.example.org")).faults())
                .singleElement()
                .asString()
                .contains(secret);
        assertThat(read(Map.of(secret, SECRET)).faults())
                .singleElement()
                .asString()
                .contains(address)
                .doesNotContain(SECRET);
        assertThat(read(Map.of(address, "http://bot.example.org", secret, SECRET))
                        .faults())
                .hasSize(1);
        assertThat(settings(Map.of(address, "https://bot.example.org/", secret, SECRET))
                        .telegram()
                        .webhook())
                .hasValueSatisfying(it -> assertThat(it.address()).hasToString("https://bot.example.org/telegram"));
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
                "AGENDADOR_TELEGRAM_TOKEN", "123456:segredo-segredo-segredo",
                "AGENDADOR_TELEGRAM_WEBHOOK_URL", "https://bot.example.org",
                "AGENDADOR_TELEGRAM_WEBHOOK_SECRET", "segredo-segredo-segredo",
                "AGENDADOR_DATABASE_URL", "jdbc:postgresql://db/x?password=segredo",
                "AGENDADOR_DATABASE_PASSWORD", "segredo"));

        assertThat(settings.toString()).doesNotContain("segredo");
        for (String variable : List.of("AGENDADOR_ADMIN_TOKEN", "AGENDADOR_TELEGRAM_TOKEN")) {
            assertThat(read(Map.of(variable, "segredo")).faults())
                    .singleElement()
                    .asString()
                    .doesNotContain("segredo");
        }
    }

    @Test
    void bothLanguagesSayTheSame() {
        BundlePair.of(BotSettings.class, "bot").agrees();
    }
}
