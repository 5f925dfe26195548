package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agendador.prompt.openai.OpenAiSettings.Endpoint;
import io.agendador.prompt.openai.ScriptedModel;
import io.agendador.prompt.openai.ScriptedReply;
import io.agendador.shell.ShellJar.Ended;
import io.agendador.shell.ShellJar.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The packaged program as people run it; all but one test share the example network of one folder. */
class ShellJarIT {

    private static final int KILLS = 3;
    private static final int CROWD = 300;

    @TempDir
    private static Path folder;

    private static ShellJar shell;
    private static Ended demo;

    @BeforeAll
    static void runsTheDemo() {
        shell = new ShellJar(Path.of(System.getProperty("agendador.jar")), folder.resolve("home"));
        demo = shell.run("sistema", "demo");
    }

    @Test
    void theDemoSucceedsAndEachLineThatItSaysToTypeDoesToo() {
        assertThat(demo.code()).as(demo.err()).isZero();
        assertThat(demo.err()).isEmpty();
        List<String> next = demo.out()
                .lines()
                .dropWhile(it -> !it.startsWith("O que digitar agora:"))
                .skip(1)
                .toList();
        assertThat(next).hasSizeGreaterThan(2).allMatch(it -> it.startsWith("  java -jar "));

        Ended typed = shell.script(next.stream()
                .map(it -> it.substring(it.indexOf(".jar") + ".jar".length()))
                .toArray(String[]::new));

        assertThat(typed.code()).as(typed.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|escala gera|Seria “escala gerar”?",
                "2|escala gerar --semanas 99999999999999999999|um número inteiro de 1 a 12",
                "2|escala gerar --inicio 31/02/2026|não é uma data",
                "2|cadastro importar /nao/existe|A pasta “/nao/existe” não existe",
                "2|ajuda nada|Não conheço o comando “nada”",
            })
    void whatCannotBeDoneIsOneSentenceAndTheRightCode(int code, String line, String sentence) {
        Ended ended = shell.run(line.split(" ", -1));

        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.out()).isEmpty();
        assertOneSentence(ended, sentence);
    }

    @Test
    void nobodyElseLooksIntoItsFolder() throws IOException {
        Path home = folder.resolve("home");
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));

        for (Path each : List.of(home, home.resolve("logs"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFileInTheHomesPlaceIsAFailureInOneSentence() throws IOException {
        Ended ended = shell.at(Files.createFile(folder.resolve("file"))).run("status");

        assertThat(ended.code()).isEqualTo(1);
        assertOneSentence(ended, "não serve para o banco embutido");
    }

    /** The jar holds what these two need of openai-java, and nothing else of it. */
    @ParameterizedTest
    @EnumSource(Endpoint.class)
    void aLanguageModelIsAskedAtEitherAddress(Endpoint endpoint) {
        try (ScriptedModel model = ScriptedModel.start()) {
            model.reply(ScriptedReply.says("{\"commands\":[],\"question\":null,\"declined\":\"Isso não.\"}"))
                    .reply(ScriptedReply.error(401, "invalid_api_key", "Incorrect API key provided"));
            ShellJar asking = shell.with(Map.of(
                    "AGENDADOR_OPENAI_BASE_URL", model.baseUrl().toString(),
                    "AGENDADOR_OPENAI_KEY", ScriptedModel.KEY,
                    "AGENDADOR_OPENAI_ENDPOINT", endpoint.name()));

            assertThat(asking.run("prompt", "interpretar", "Qual o telefone da Ana?")
                            .out())
                    .contains("Isso não.");
            Ended unknown = asking.run("prompt", "interpretar", "Qual o telefone da Ana?");

            assertThat(model.requests()).hasSize(2);
            assertThat(unknown.out() + unknown.err())
                    .contains("AGENDADOR_OPENAI_KEY")
                    .doesNotContain("Exception");
        }
    }

    private static void assertOneSentence(Ended ended, String sentence) {
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains(sentence)
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aRefusedFolderChangesNothing() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.writeString(bad.resolve("rooms.csv"), "location,name\nSavassi,Sala 9\nNárnia,Sala 1\n");
        State before = State.of(shell, "refused-before");

        Ended ended = shell.run("cadastro", "importar", bad.toString());

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.out()).contains("rooms.csv, linha 3, coluna location: “Nárnia”");
        assertThat(State.of(shell, "refused-after")).isEqualTo(before);
    }

    @Test
    void whatWasExportedIsTheSameNetworkInAnotherHome() {
        State here = State.of(shell, "exported");
        ShellJar other = shell.at(folder.resolve("other"));

        assertThat(other.run("cadastro", "importar", folder.resolve("exported").toString(), "--sim")
                        .code())
                .isZero();

        assertThat(State.of(other, "exported-again").files()).isEqualTo(here.files());
    }

    @Test
    void twoAppsPlanAndImportOnOneHome() throws IOException {
        long revision = State.of(shell, "two-before").revision();
        Running plan = shell.start("", "escala", "gerar", "--trabalho", "20000", "--json");
        Running take =
                shell.start("", "cadastro", "importar", crowd("two", 0, 20).toString(), "--sim", "--json");

        Ended planned = plan.end();
        Ended taken = take.end();

        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.json().get("result").asString()).isEqualTo("STORED");
        // Whoever planned on what is no longer so is told so.
        assertThat(planned.code()).as(planned.err()).isIn(0, 5);
        assertThat(State.of(shell, "two-after").revision()).isEqualTo(revision + 1);
    }

    @Test
    void anImportThatIsKilledHappenedAsAWholeOrNotAtAll() throws Exception {
        List<Path> crowds = List.of(crowd("less", 20, CROWD), crowd("more", 40, CROWD));
        assertThat(shell.run("cadastro", "importar", crowds.get(0).toString(), "--sim")
                        .code())
                .isZero();
        State less = State.of(shell, "less-stored");
        long start = System.nanoTime();
        assertThat(shell.run("cadastro", "importar", crowds.get(1).toString(), "--sim")
                        .code())
                .isZero();
        long whole = (System.nanoTime() - start) / 1_000_000;
        State now = State.of(shell, "more-stored");
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

            State after = State.of(shell, "killed-import-" + kill);

            boolean stored = after.revision() > now.revision();
            assertThat(after.revision()).isBetween(now.revision(), now.revision() + 1);
            assertThat(after.files()).isEqualTo(stored ? contents.get(next) : now.files());
            now = after;
        }
    }

    @Test
    void aPlanThatIsKilledIsAWholeProposalOrNone() throws Exception {
        List<String> known = proposals();
        State before = State.of(shell, "plan-before");
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Running running = shell.start("", "escala", "gerar", "--segundos", "1");
            Thread.sleep(1000 + random.nextLong(4000));
            running.kill();

            List<String> after = proposals();

            assertThat(after).endsWith(known.toArray(String[]::new)).hasSizeBetween(known.size(), known.size() + 1);
            known = after;
        }
        JsonNode latest =
                shell.run("escala", "mostrar", "--proposta", "ultima", "--json").json();
        assertThat(latest.get("slots")).isNotEmpty();
        assertThat(State.of(shell, "plan-after")).isEqualTo(before);
    }

    private static List<String> proposals() {
        Ended ended = shell.run("escala", "propostas", "--quantas", "50", "--json");
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

    /** What is stored: the revision, and all that an export holds. */
    private record State(long revision, List<String> files) {

        static State of(ShellJar shell, String export) {
            Path target = folder.resolve(export);
            Ended status = shell.script("cadastro exportar \"" + target + "\" --json", "status --json");
            assertThat(status.code()).as(status.err()).isZero();
            String json = status.out().substring(status.out().indexOf("}") + 1);
            return new State(new Ended(0, json, "").json().get("revision").asLong(), ShellJar.contents(target));
        }
    }
}
