package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.fixtures.Networks;
import io.agendador.present.Refusals;
import io.agendador.present.Texts;
import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.Rejection;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkJsonTest {

    private static final Network DEMO =
            new DemoFiles().read(DemoFiles.NOTHING, Roster.EMPTY).network();

    @Property
    void whatWasExportedChangesNothingWhereItCameFrom(@ForAll long seed) {
        Network network = Networks.of(seed);
        List<Assignment> handKept = Networks.handKept(network);

        NetworkImport read = read(NetworkJson.text(network, handKept), network, Roster.of(handKept));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.network()).isEqualTo(network);
        assertThat(read.handKept()).isEmpty();
        assertThat(read.files()).hasSize(CsvFile.values().length).noneMatch(FileChange::any);
    }

    @Property
    void whatWasExportedMakesTheSameOfNothing(@ForAll long seed) {
        Network network = Networks.of(seed);
        List<Assignment> handKept = Networks.handKept(network);
        String text = NetworkJson.text(network, handKept);

        NetworkImport read = read(text, DemoFiles.NOTHING, Roster.EMPTY);

        assertThat(read.rejections()).isEmpty();
        List<Assignment> entered = read.handKept().stream()
                .map(it -> Assignment.generated(it.slot(), it.professional()))
                .toList();
        assertThat(NetworkJson.text(read.network(), entered)).isEqualTo(text);
    }

    @Property
    void saysTheSameAsTheFolder(@ForAll long seed) {
        Network network = Networks.of(seed);
        NetworkImport ofFolder = CsvFolder.of(
                        FileSource.inMemory("test", new NetworkFiles(network, List.of()).contents()), DemoFiles.ids())
                .read(DemoFiles.NOTHING, any -> Roster.EMPTY);

        NetworkImport ofDocument = read(NetworkJson.text(network, List.of()), DemoFiles.NOTHING, Roster.EMPTY);

        assertThat(ofDocument.network()).isEqualTo(ofFolder.network());
        assertThat(ofDocument.rejections()).isEmpty();
    }

    /** Half a document, letters gone: rejected or taken, never thrown. */
    @Property
    void spoiledDocumentsAreAnswered(@ForAll long seed) {
        Network network = Networks.of(seed);
        String text = NetworkJson.text(network, List.of());
        int at = (int) Math.floorMod(seed, (long) text.stripTrailing().length() - 1);
        char[] spoiled = text.toCharArray();
        spoiled[at] = "{}[],:\"x7 ".charAt((int) Math.floorMod(seed / 7, 10L));

        assertThat(read(new String(spoiled), network, Roster.EMPTY)).isNotNull();
        assertThat(read(text.substring(0, at), network, Roster.EMPTY).rejections())
                .isNotEmpty();
    }

    @Test
    void whatIsNotSaidOfSomebodyKnownStays() {
        NetworkImport read = read("{\"professionals\":[{\"name\":\"ana moura\",\"targetWeeklyHours\":20}]}");

        Professional before = professional(DEMO, "Ana Moura");
        assertThat(read.rejections()).isEmpty();
        assertThat(read.network().professional(before.id()))
                .contains(before.toBuilder()
                        .name("ana moura")
                        .targetWeeklyHours(20)
                        .build());
        assertThat(read.files()).containsExactly(new FileChange("professionals", 0, 1, 0, 0));
    }

    @Test
    void somebodyNewHasTheDefaultsOfTheDomain() {
        NetworkImport read = read("{\"professionals\":[{\"name\":\"Zoe Alves\",\"tags\":[\"treinador\",\"junior\"]}]}");

        Professional zoe = professional(read.network(), "Zoe Alves");
        assertThat(zoe)
                .isEqualTo(Professional.named("Zoe Alves", zoe.id().value())
                        .tags(List.of("junior", "treinador"))
                        .build());
        assertThat(read.network().professionals()).hasSize(DEMO.professionals().size() + 1);
    }

    @Test
    void nullTakesAwayWhatWasThere() {
        NetworkImport read = read("{\"professionals\":[{\"name\":\"Ana Moura\",\"email\":null}]}");

        assertThat(professional(DEMO, "Ana Moura").email()).isNotEmpty();
        assertThat(professional(read.network(), "Ana Moura").email()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"people\":[]}|rede.json, linha 1, coluna people: “people” não é aceito. Use um destes: policy, locations",
                "{\"professionals\":[{\"name\":\"Zoe\",\"emial\":\"z@example.com\"}]}|coluna professionals[0].emial: “emial” não é aceito",
                "{\"professionals\":[{\"name\":\"Zoe\",\"targetWeeklyHours\":200}]}|coluna professionals[0].targetWeeklyHours: 200 está fora do intervalo. Use de 0 a 168",
                "{\"professionals\":[{\"name\":\"Zoe\"},{\"name\":\"ZOE\"}]}|coluna professionals[1].name: já foi dito na linha 1",
                "{\"professionals\":[{\"name\":\"Zoe\",\"tags\":[\"a;b\"]}]}|coluna professionals[0].tags: “tags” não serve",
                "{\"professionals\":[{\"name\":\"Zoe\",\"email\":{}}]}|coluna professionals[0].email: “email” não serve",
                "{\"professionals\":[{\"email\":\"z@example.com\"}]}|coluna professionals[0].name: falta o valor",
                "{\"professionals\":[7]}|coluna professionals[0]: o conteúdo não pode ser lido",
                "{\"professionals\":{}}|coluna professionals: o conteúdo não pode ser lido",
                "{\"rooms\":[{\"location\":\"Marte\",\"name\":\"Sala 1\"}]}|coluna rooms[0].location: “Marte” não está no cadastro",
                "{\"policy\":{\"weights\":{\"gap\":-1}}}|coluna policy.weights.gap",
                "{\"openings\":[|rede.json, linha 1: o conteúdo não pode ser lido",
                "[]|rede.json, linha 1: o conteúdo não pode ser lido",
                "{\"rooms\":[],\"rooms\":[]}|rede.json, linha 1: o conteúdo não pode ser lido",
                "{\"professionals\":[{\"name\":\"Zoe\",\"name\":\"Zé\"}]}|rede.json, linha 1: o conteúdo não pode ser lido"
            })
    void whatCannotBeIsOneSentenceWithItsPath(String json, String sentence) {
        NetworkImport read = read(json);

        assertThat(read.rejections()).hasSize(1);
        assertThat(new Refusals(Texts.in(Texts.PORTUGUESE))
                        .rejection(read.rejections().get(0)))
                .contains(sentence);
        assertThat(read.network().professional(professional(DEMO, "Ana Moura").id()))
                .contains(professional(DEMO, "Ana Moura"));
    }

    @Test
    void whatRestsOnARejectedEntryNamesItsLine() {
        NetworkImport read = read("{\"locations\":[\n{\"name\":\"Marte\",\"coveragePriority\":9}],\n"
                + "\"rooms\":[\n{\"location\":\"Marte\",\"name\":\"Sala 1\"}]}");

        assertThat(read.rejections())
                .extracting(Rejection::problem, Rejection::line, Rejection::column)
                .containsExactly(
                        tuple(Problem.OUT_OF_RANGE, 2, "locations[0].coveragePriority"),
                        tuple(Problem.LEFT_OUT, 4, "rooms[0].location"));
        assertThat(read.rejections().get(1).arguments()).containsExactly("Marte", "rede.json", "2");
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rede.json");
        Files.writeString(file, "x".repeat(1_000_000));

        NetworkJson.write(file, DEMO, List.of());

        assertThat(file).hasContent(NetworkJson.text(DEMO, List.of()));
        assertThat(folder.toFile().list()).containsExactly("rede.json");
        assertThat(NetworkJson.of(file, DemoFiles.ids())
                        .read(DEMO, any -> Roster.EMPTY)
                        .network())
                .isEqualTo(DEMO);
    }

    @Test
    void whatCannotBeWrittenOrReadIsToldByItsPath(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere").resolve("rede.json");

        assertThatThrownBy(() -> NetworkJson.write(nowhere, DEMO, List.of()))
                .isInstanceOf(FileAccessException.class)
                .hasMessageContaining(nowhere.toString());
        assertThatThrownBy(() -> NetworkJson.write(folder, DEMO, List.of())).isInstanceOf(FileAccessException.class);
        assertThatThrownBy(() -> NetworkJson.of(nowhere, DemoFiles.ids()).read(DEMO, any -> Roster.EMPTY))
                .isInstanceOf(FileAccessException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static NetworkImport read(String json) {
        return read(json, DEMO, Roster.EMPTY);
    }

    private static NetworkImport read(String json, Network present, Roster inForce) {
        return new NetworkJson("rede.json", () -> json.getBytes(StandardCharsets.UTF_8), DemoFiles.ids())
                .read(present, inForce::within);
    }

    private static Professional professional(Network network, String name) {
        return network.professionals().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
