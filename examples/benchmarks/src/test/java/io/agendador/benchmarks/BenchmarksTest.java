package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

    @TempDir
    private Path folder;

    private Path instance;
    private Path out;

    @BeforeEach
    void copyAnInstance() throws IOException {
        instance = folder.resolve("XS-tight-1.json.gz");
        out = folder.resolve("roster.json");
        try (InputStream in = Kit.class.getResourceAsStream("/kit/XS-tight-1.json.gz")) {
            Files.copy(in, instance);
        }
    }

    @Test
    void writesTheRosterItPlanned() throws IOException {
        assertThat(run("plan", "--work", "20000", "--seed", "3")).isZero();
        try (InputStream in = Files.newInputStream(out)) {
            KitFiles.RosterFile roster = KitFiles.roster("roster.json", in);
            assertThat(roster.instance()).isEqualTo("XS-tight-1");
            KitScore score = KitScore.of(KitFiles.instance(instance), roster.assignments());
            assertThat(score.hard()).isZero();
            assertThat(score.coverage()).isEqualTo(11013);
        }
    }

    @Test
    void writesTheSameBytesForTheSameSeedAndWork() throws IOException {
        run("plan", "--work", "20000", "--seed", "3");
        byte[] first = Files.readAllBytes(out);
        run("plan", "--work", "20000", "--seed", "3");
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
    }

    @Test
    void writesTheSameBytesForTheSamePace() throws IOException {
        run("plan", "--work", "1:4096+4096+2048", "--seed", "3");
        byte[] first = Files.readAllBytes(out);
        run("plan", "--work", "1:4096+4096+2048", "--seed", "3");
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
        assertThat(run("plan", "--work", "1:x")).isEqualTo(2);
    }

    @Test
    void writesTheRoundRobin() throws IOException {
        assertThat(run("roundrobin")).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void failsOnAFileThatIsNotThereOrNotAnInstance() throws IOException {
        Path missing = folder.resolve("missing.json");
        assertThat(Benchmarks.run("plan", "--instance", missing.toString(), "--out", out.toString()))
                .isEqualTo(1);
        for (String content : new String[] {"", "{}", "[1]", "{\"name\": 5", "{\"name\":\"x\",\"weeks\":4}"}) {
            Path broken = Files.writeString(folder.resolve("broken.json"), content);
            assertThat(Benchmarks.run("plan", "--instance", broken.toString(), "--out", out.toString()))
                    .isEqualTo(1);
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run("plan", "--seconds", "NaN")).isEqualTo(2);
        assertThat(run("plan", "--seconds", "-1")).isEqualTo(2);
        assertThat(run("plan", "--work", "-1")).isEqualTo(2);
        assertThat(run("plan", "--seed", "many")).isEqualTo(2);
        assertThat(Benchmarks.run("plan")).isEqualTo(2);
        assertThat(Benchmarks.run("plam")).isEqualTo(2);
        assertThat(Benchmarks.run()).isEqualTo(2);
    }

    private int run(String command, String... options) {
        String[] arguments = new String[options.length + 5];
        arguments[0] = command;
        arguments[1] = "--instance";
        arguments[2] = instance.toString();
        arguments[3] = "--out";
        arguments[4] = out.toString();
        System.arraycopy(options, 0, arguments, 5, options.length);
        return Benchmarks.run(arguments);
    }
}
