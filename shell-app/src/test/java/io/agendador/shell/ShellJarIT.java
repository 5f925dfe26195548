package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agendador.postgres.local.UnpackedPostgres;
import io.agendador.prompt.openai.OpenAiSettings.Endpoint;
import io.agendador.prompt.openai.ScriptedModel;
import io.agendador.prompt.openai.ScriptedReply;
import io.agendador.shell.ShellJar.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged program as people run it; all but one test share the example network of one folder. */
class ShellJarIT {

    @TempDir
    private static Path folder;

    private static ShellJar shell;
    private static Ended demo;

    /** Looks on in this process; its server is kept running, and the program joins it. */
    private static ShellSession onlooker;

    /** The very first run: it unpacks, starts and stops its server. */
    @BeforeAll
    static void runsTheDemo() {
        shell = new ShellJar(Path.of(System.getProperty("agendador.jar")), folder.resolve("home"));
        demo = shell.run("sistema", "demo");
        onlooker = ShellSession.in(shell.home());
    }

    @AfterAll
    static void stopsTheServer() {
        onlooker.close();
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
        StoredState before = StoredState.of(onlooker, folder.resolve("refused-before"));

        Ended ended = shell.run("cadastro", "importar", bad.toString());

        assertThat(ended.code()).isEqualTo(4);
        assertThat(ended.out()).contains("rooms.csv, linha 3, coluna location: “Nárnia”");
        assertThat(StoredState.of(onlooker, folder.resolve("refused-after"))).isEqualTo(before);
    }

    @Test
    void whatWasExportedIsTheSameNetworkInAnotherHome() {
        StoredState here = StoredState.of(shell, folder.resolve("exported"));
        ShellJar other = shell.at(UnpackedPostgres.home(folder.resolve("other")));

        assertThat(other.run("cadastro", "importar", folder.resolve("exported").toString(), "--sim")
                        .code())
                .isZero();

        assertThat(StoredState.of(other, folder.resolve("exported-again")).files())
                .isEqualTo(here.files());
    }
}
