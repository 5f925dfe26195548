package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documents say to type is understood; the one that plans is run. The others take minutes to hours. */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..", "..");
    private static final String TYPED = "java -jar examples/benchmarks/target/benchmarks.jar ";

    @TempDir
    private Path folder;

    static List<String> commands() {
        return Stream.of("README.md", "docs/performance.md")
                .flatMap(DocumentedCommandsTest::commands)
                .toList();
    }

    private static Stream<String> commands(String file) {
        try {
            return Files.readString(ROOT.resolve(file))
                    .lines()
                    .filter(it -> it.startsWith(TYPED))
                    .map(it ->
                            it.substring(TYPED.length()).replaceAll("#.*", "").strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandIsUnderstood(String command) {
        assertThatCode(() -> new CommandLine(new Benchmarks()).parseArgs(command.split("\\s+")))
                .doesNotThrowAnyException();
    }

    @Test
    void theRosterOfTheReadmeIsPlanned() {
        Path out = folder.resolve("roster.json");
        String plan = commands().stream()
                .filter(it -> it.startsWith("plan "))
                .findFirst()
                .orElseThrow();

        assertThat(Benchmarks.run(plan.replace("roster.json", out.toString()).split("\\s+")))
                .isZero();
        assertThat(out).isNotEmptyFile();
    }
}
