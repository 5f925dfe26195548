package io.agendador.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a test finds out if nobody runs it. */
class TestNamesTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    @TempDir
    Path folder;

    @Test
    void theBuildRunsEveryTestOfEveryModule() throws IOException {
        List<Path> modules = modules();
        assertThat(modules).hasSizeGreaterThanOrEqualTo(3);
        assertThat(TestNames.passedBy(modules)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Test",
                "@Property(tries = 3)",
                "@Example",
                "@TestFactory",
                "@ParameterizedTest",
                "@RepeatedTest(2)"
            })
    void aTestThatIsCalledOtherwiseIsFound(String annotation) throws IOException {
        write("Wishes", "class Wishes {\n    " + annotation + "\n    void comeTrue() {}\n}");
        write("WishesTest", "class WishesTest {\n    " + annotation + "\n    void comeTrue() {}\n}");
        write("WishesIT", "class WishesIT {\n    " + annotation + "\n    void comeTrue() {}\n}");
        assertThat(TestNames.passedBy(List.of(folder))).containsExactly("Wishes");
    }

    @Test
    void soIsOneThatInheritsItsTests() throws IOException {
        write("Promise", "public interface Promise {\n    @Test\n    default void isKept() {}\n}");
        write("Oath", "abstract class Oath implements Promise {}");
        write("Vows", "/** A vow. */\n@Tag(\"vow\")\nfinal class Vows extends Oath {}");
        write("VowTest", "final class VowTest extends Oath {}");
        assertThat(TestNames.passedBy(List.of(folder))).containsExactly("Vows");
    }

    @Test
    void whatHasNoTestsMayBeCalledAnything() throws IOException {
        write("World", "/** Knows no {@link Test}. */\nfinal class World {\n    record Testing(int test) {}\n}");
        assertThat(TestNames.passedBy(List.of(folder))).isEmpty();
    }

    private void write(String name, String type) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), "package here;\n\n" + type + "\n");
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.map(it -> it.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }
}
