package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.local.UnpackedPostgres;
import io.agendador.shell.ShellJar.Ended;
import io.agendador.shell.ShellJar.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged program where others use the same folder, and where it is killed. */
class SharedHomeIT {

    private static final int KILLS = 2;
    private static final int CROWD = 300;

    @TempDir
    private static Path folder;

    private static ShellJar shell;
    /** Looks on in this process; its server is kept running, and each program joins it. */
    private static ShellSession onlooker;

    @BeforeAll
    static void loadsTheDemo() {
        shell = new ShellJar(
                Path.of(System.getProperty("agendador.jar")), UnpackedPostgres.home(folder.resolve("home")));
        onlooker = ShellSession.in(shell.home());
        assertThat(shell.run("sistema", "demo").code()).isZero();
    }

    @AfterAll
    static void stopsTheServer() {
        onlooker.close();
    }

    @Test
    void twoAppsPlanAndImportOnOneHome() throws IOException {
        long revision = state("two-before").revision();
        Running plan = shell.start("", "escala", "gerar", "--trabalho", "20000", "--json");
        Running take =
                shell.start("", "cadastro", "importar", crowd("two", 0, 20).toString(), "--sim", "--json");

        Ended planned = plan.end();
        Ended taken = take.end();

        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.json().get("result").asString()).isEqualTo("STORED");
        // Whoever planned on what is no longer so is told so.
        assertThat(planned.code()).as(planned.err()).isIn(0, 5);
        assertThat(state("two-after").revision()).isEqualTo(revision + 1);
    }

    @Test
    void anImportThatIsKilledHappenedAsAWholeOrNotAtAll() throws Exception {
        List<Path> crowds = List.of(crowd("less", 20, CROWD), crowd("more", 40, CROWD));
        assertThat(shell.run("cadastro", "importar", crowds.get(0).toString(), "--sim")
                        .code())
                .isZero();
        StoredState less = state("less-stored");
        long start = System.nanoTime();
        assertThat(shell.run("cadastro", "importar", crowds.get(1).toString(), "--sim")
                        .code())
                .isZero();
        long whole = (System.nanoTime() - start) / 1_000_000;
        StoredState now = state("more-stored");
        List<List<String>> contents = List.of(less.files(), now.files());
        assertThat(contents.get(0)).isNotEqualTo(contents.get(1));

        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            int next = 1 - contents.indexOf(now.files());
            Running running =
                    shell.start("", "cadastro", "importar", crowds.get(next).toString(), "--sim");
            // The first half is spent on starting.
            Thread.sleep(whole / 2 + random.nextLong(whole / 2 + 1));
            running.kill();

            StoredState after = state("killed-import-" + kill);

            boolean stored = after.revision() > now.revision();
            assertThat(after.revision()).isBetween(now.revision(), now.revision() + 1);
            assertThat(after.files()).isEqualTo(stored ? contents.get(next) : now.files());
            now = after;
        }
    }

    @Test
    void aPlanThatIsKilledIsAWholeProposalOrNone() throws Exception {
        List<String> known = proposals();
        StoredState before = state("plan-before");
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Running running = shell.start("", "escala", "gerar", "--segundos", "1");
            Thread.sleep(1000 + random.nextLong(4000));
            running.kill();

            List<String> after = proposals();

            assertThat(after).endsWith(known.toArray(String[]::new)).hasSizeBetween(known.size(), known.size() + 1);
            known = after;
        }
        JsonNode latest = onlooker.run("escala", "mostrar", "--proposta", "ultima", "--json")
                .json();
        assertThat(latest.get("slots")).isNotEmpty();
        assertThat(state("plan-after")).isEqualTo(before);
    }

    private static StoredState state(String export) {
        return StoredState.of(onlooker, folder.resolve(export));
    }

    private static List<String> proposals() {
        Ended ended = onlooker.run("escala", "propostas", "--quantas", "50", "--json");
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.json().valueStream().map(it -> it.get("id").asString()).toList();
    }

    /** Professionals with their weekly absences: many rows in several tables. */
    private static Path crowd(String name, int hours, int people) throws IOException {
        Path crowd = Files.createDirectory(folder.resolve("crowd-" + name));
        Stream<String> professionals = IntStream.range(0, people)
                .mapToObj(it -> "Pessoa %d,p%d@example.com,,MEI,MORNING,%d,70,2,true,,,,".formatted(it, it, hours));
        Stream<String> absences = IntStream.range(0, people)
                .mapToObj(it -> "Pessoa %d,MONDAY,,,%s,x".formatted(it, hours > 20 ? "MORNING" : "AFTERNOON"));
        write(
                crowd.resolve("professionals.csv"),
                "name,email,phone,classification,preferred_shift,target_weekly_hours,max_weekly_hours,"
                        + "max_doubles_per_week,accepts_doubles,preferred_locations,vetoed_locations,tags,aliases",
                professionals);
        write(crowd.resolve("unavailability.csv"), "professional,weekday,date_from,date_to,shift,reason", absences);
        return crowd;
    }

    private static void write(Path file, String header, Stream<String> lines) throws IOException {
        Files.writeString(file, lines.collect(Collectors.joining("\n", header + "\n", "\n")));
    }
}
