package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.present.Texts;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Understood;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a model that always answered rightly would come to with the bank of prompts. */
class BankAnswersTest {

    private static final Path BANK = Path.of(System.getProperty("basedir", "."), "src/test/resources/prompts");
    private static final Network DEMO = demo();

    @Test
    void aRightAnswerIsHardlyEverAskedAbout() {
        List<JsonNode> clear =
                bank().filter(it -> it.path("expect").has("commands")).toList();
        List<String> asked = clear.stream()
                .filter(it -> !(reading(it) instanceof Understood))
                .map(it -> it.path("id").stringValue() + " " + it.path("prompt").stringValue() + " " + reading(it))
                .toList();

        System.out.printf("%d of %d right answers to clear prompts are asked about%n", asked.size(), clear.size());
        assertThat(clear).hasSizeGreaterThan(200);
        assertThat(asked).hasSizeLessThanOrEqualTo(clear.size() * 3 / 100);
    }

    /** Each person of each answer in turn is exchanged for one of whom the prompt has no word. */
    @Test
    void aWrongPersonIsAlwaysAskedAbout() {
        List<Reading> readings = bank().filter(it -> it.path("expect").has("commands"))
                .flatMap(BankAnswersTest::withSomebodyElse)
                .map(BankAnswersTest::reading)
                .toList();

        assertThat(readings).hasSizeGreaterThan(200).hasOnlyElementsOfType(Clarification.class);
    }

    private static Stream<JsonNode> withSomebodyElse(JsonNode line) {
        Set<String> words = Set.copyOf(NamedInText.words(line.path("prompt").stringValue()));
        Professional other = DEMO.professionals().stream()
                .filter(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream())
                        .flatMap(called -> NamedInText.words(called).stream())
                        .noneMatch(words::contains))
                .findFirst()
                .orElseThrow();
        String text = line.toString();
        return DEMO.professionals().stream()
                .map(it -> "\"" + it.name() + "\"")
                .filter(text::contains)
                .map(it -> text.replace(it, "\"" + other.name() + "\""))
                .map(JsonMapper.shared()::readTree);
    }

    private static Reading reading(JsonNode line) {
        LocalDate today = LocalDate.parse(line.path("today").stringValue());
        Prompt prompt = Prompt.of(line.path("prompt").stringValue(), today, DEMO, Texts.PORTUGUESE);
        return AnswerReading.of(prompt, "{\"commands\":" + line.path("expect").path("commands") + "}");
    }

    /** What is said by itself: a model's commands are added to earlier ones, never put in their place. */
    private static Stream<JsonNode> bank() {
        try (Stream<Path> files = Files.list(BANK)) {
            List<Path> sorted = files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            return sorted.stream()
                    .flatMap(BankAnswersTest::lines)
                    .map(JsonMapper.shared()::readTree)
                    .filter(it -> !it.has("earlier"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(it -> !it.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Network demo() {
        long[] last = {0};
        Network empty = Network.empty(new NetworkId(new UUID(0, 0)), "Rede", ZoneId.of("America/Sao_Paulo"));
        return CsvFolder.of(DemoNetwork.at(LocalDate.of(2026, 11, 22)), () -> new UUID(1, ++last[0]))
                .read(empty, days -> Roster.EMPTY)
                .network();
    }
}
