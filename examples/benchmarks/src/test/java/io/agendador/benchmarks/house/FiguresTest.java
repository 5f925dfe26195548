package io.agendador.benchmarks.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aModule() throws IOException {
        Files.createDirectories(root.resolve("one/target/classes"));
        write("one", "a/Short.java", "package a;\npublic class Short {\n    Short() {}\n}\n");
        write("one", "a/Long.java", """
                package a;
                class Long {
                    /** Not of it. */
                    @Deprecated
                    int three() {
                        return 3;
                    }
                    abstract static class Inner {
                        abstract void none();
                    }
                }
                interface Beside {}
                """);
    }

    @Test
    void filesMethodsAndTypesAreCounted() throws IOException {
        assertThat(Figures.of(root).table())
                .contains("| one | 2 | 4, 12, 12 | 2 | 1, 3, 3 | 1 : 2 | 0 of 0 | 0.0 % |")
                .contains("| all | 2 | 4, 12, 12 | 2 | 1, 3, 3 | 1 : 2 | 0 of 0 | 0.0 % |");
    }

    @Test
    void whatAGeneratorWroteDoesNotCount() throws IOException {
        write("one", "postgres/generated/Table.java", "package postgres.generated;\npublic class Table {}\n");

        assertThat(Figures.of(root).table()).anySatisfy(it -> assertThat(it).startsWith("| one | 2 |"));
    }

    @Test
    void linesThatStandTwiceAreFoundHoweverTheyAreIndented() throws IOException {
        String lines =
                IntStream.range(0, 12).mapToObj(it -> "int n" + it + ";\n").reduce("", String::concat);
        write("one", "a/First.java", "package a;\nclass First {\n" + lines + "}\n");
        write("one", "a/Second.java", "package a;\nclass Second {\n" + lines.replace("int", "\n    int") + "}\n");

        assertThat(Figures.of(root).duplicates()).containsExactly("one: Second.java:4 as First.java:3");
    }

    @Test
    void aModuleThatIsNotCompiledIsOneSentence() throws IOException {
        Files.delete(root.resolve("one/target/classes"));

        assertThatThrownBy(() -> Figures.of(root))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("one is not compiled");
    }

    @Test
    void packagesThatLeadBackToThemselvesAreInACycle() {
        PackageCycles cycles = PackageCycles.of(List.of(
                "classes -> java.base",
                "   io.agendador.a     -> io.agendador.a    classes",
                "   io.agendador.d.generated -> io.agendador.d.generated.tables    classes",
                "   io.agendador.d.generated.tables -> io.agendador.d.generated    classes",
                "   io.agendador.a     -> io.agendador.b    classes",
                "   io.agendador.b     -> io.agendador.c    classes",
                "   io.agendador.c     -> io.agendador.b    classes",
                "   io.agendador.c     -> java.lang         java.base"));

        assertThat(cycles.packages())
                .containsExactly("io.agendador.a", "io.agendador.b", "io.agendador.c", "io.agendador.d.generated");
        assertThat(cycles.inCycles()).containsExactly("io.agendador.b", "io.agendador.c");
    }

    @Test
    void packagesAreReadFromClasses() throws IOException {
        PackageCycles cycles = PackageCycles.among(List.of(Path.of("target", "classes")));

        assertThat(cycles.packages()).contains("io.agendador.benchmarks", "io.agendador.benchmarks.house");
        assertThat(cycles.inCycles()).isEmpty();
    }

    private void write(String module, String path, String text) throws IOException {
        Path file = root.resolve(module).resolve("src/main/java").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
