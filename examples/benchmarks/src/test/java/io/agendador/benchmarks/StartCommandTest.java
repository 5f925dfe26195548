package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.benchmarks.start.ProgramRun;
import io.agendador.benchmarks.start.ProgramRun.Figures;
import io.agendador.benchmarks.start.ProgramRun.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCommandTest {

    @TempDir
    private Path folder;

    /** A program that ends with the code that it is told, or says that it is ready and goes on. */
    static final class Ending {
        public static void main(String[] arguments) throws InterruptedException {
            if (arguments.length > 0) {
                System.exit(Integer.parseInt(arguments[0]));
            }
            System.err.println("ready");
            new CountDownLatch(1).await();
        }
    }

    @Test
    void aProgramIsMeasuredToItsEnd() throws Exception {
        Figures figures = ProgramRun.of(program(), "0");

        assertThat(figures.wall()).isPositive();
        assertThat(figures.processor()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Test
    void oneThatFailsIsNoFigure() throws IOException {
        Program program = program();

        assertThatThrownBy(() -> ProgramRun.of(program, "3"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended with 3");
    }

    @Test
    void oneThatStaysIsMeasuredUntilItSpeaksAndEnded() throws Exception {
        assertThat(ProgramRun.untilItSpeaks(program()).wall()).isPositive();
    }

    @Test
    void aMissingProgramIsOneSentence() {
        assertThat(Benchmarks.run("start", "--jar", folder.resolve("none.jar").toString()))
                .isEqualTo(1);
    }

    private Program program() throws IOException {
        Path jar = folder.resolve("ending.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Ending.class.getName());
        String entry = Ending.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = Ending.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
        return new Program(jar, List.of(), Map.of());
    }
}
