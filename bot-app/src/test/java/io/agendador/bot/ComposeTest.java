package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What containers are told is what the programs read; whether an engine runs them, only an engine can say. */
class ComposeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^#? ?([A-Z][A-Z_]+)=");
    private static final Pattern INTERPOLATED = Pattern.compile("\\$\\{([A-Z_]+)");

    @Test
    void everyVariableIsOneThatIsDocumented() throws IOException {
        Set<String> documented = all(DOCUMENTED, ".env.example");

        assertThat(documented).contains("AGENDADOR_DATABASE_PASSWORD", "AGENDADOR_RUN_MODE");
        assertThat(documented).containsAll(all(INTERPOLATED, "compose.yaml"));
        assertThat(apps().values())
                .hasSize(4)
                .allSatisfy(
                        it -> assertThat(documented).containsAll(environment(it).keySet()));
    }

    @Test
    void theServersModesAreEachRunOnceUnderANameOfTheirOwn() throws IOException {
        Map<String, String> modes = new TreeMap<>();
        apps().forEach((name, service) -> {
            String mode = environment(service).get("AGENDADOR_RUN_MODE");
            if (mode != null) {
                modes.put(name, mode);
                assertThat(RunMode.of(mode)).isPresent();
                assertThat(environment(service)).containsEntry("AGENDADOR_NODE", name);
            }
        });
        assertThat(modes)
                .containsExactlyInAnyOrderEntriesOf(Map.of("api", "api", "scheduler", "scheduler", "worker", "worker"));
    }

    @Test
    void theProgramTakesWhatItIsTold() throws IOException {
        assertThat(apps().values())
                .filteredOn(it -> environment(it).containsKey("AGENDADOR_RUN_MODE"))
                .hasSize(3)
                .allSatisfy(service -> {
                    Map<String, String> told = new LinkedHashMap<>(environment(service));
                    told.replaceAll((name, value) -> value.replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1"));
                    assertThat(BotSettings.of(told, Path.of("/nowhere"), "machine")
                                    .faults())
                            .isEmpty();
                });
    }

    @Test
    void noPortIsOpenToOtherMachines() throws IOException {
        List<String> ports = compose().values().stream()
                .flatMap(it -> list(it, "ports").stream())
                .map(String::valueOf)
                .toList();
        assertThat(ports).isNotEmpty().allMatch(it -> it.startsWith("127.0.0.1:"));
    }

    @Test
    void noProgramMayMoreThanItNeeds() throws IOException {
        assertThat(apps().values()).hasSize(4).allSatisfy(it -> {
            assertThat(it).containsEntry("read_only", true);
            assertThat(list(it, "cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(list(it, "security_opt")).isEqualTo(List.of("no-new-privileges:true"));
        });
    }

    @Test
    void theImagesRunAsNobodyAndTheirTargetsExist() throws IOException {
        String file = Files.readString(ROOT.resolve("bot-app/Dockerfile"));
        List<String> users = file.lines().filter(it -> it.startsWith("USER ")).toList();
        Set<String> stages = file.lines()
                .filter(it -> it.startsWith("FROM "))
                .map(it -> it.substring(it.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());

        assertThat(users).containsExactly("USER 10001:10001");
        assertThat(file).contains("FROM base AS bot", "FROM base AS shell");
        assertThat(apps().values())
                .allSatisfy(it -> assertThat(stages).contains((String) ((Map<?, ?>) it.get("build")).get("target")));
    }

    @Test
    void secretsAreKeptOutOfImages() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve(".dockerignore"))).contains(".env", ".git", "**/target");
    }

    /** All but the database. */
    private static Map<String, Map<String, Object>> apps() throws IOException {
        Map<String, Map<String, Object>> apps = new TreeMap<>(compose());
        assertThat(apps.remove("database")).isNotNull();
        return apps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> compose() throws IOException {
        Map<String, Object> file =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ROOT.resolve("compose.yaml")));
        return (Map<String, Map<String, Object>>) file.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(Map<String, Object> service) {
        return (Map<String, String>) service.get("environment");
    }

    private static List<?> list(Map<String, Object> service, String name) {
        return (List<?>) service.getOrDefault(name, List.of());
    }

    private static Set<String> all(Pattern pattern, String file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(ROOT.resolve(file)));
        Set<String> names = new TreeSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
