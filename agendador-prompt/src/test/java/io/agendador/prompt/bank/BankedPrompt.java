package io.agendador.prompt.bank;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Declined;
import io.agendador.prompt.reading.Reading.Understood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the bank.
 *
 * @param earlier the commands whose preview waits, if it is said in a conversation
 * @param expected what is right, one of them
 */
public record BankedPrompt(
        String id, String text, LocalDate today, List<ReplanCommand> earlier, List<JsonNode> expected) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What kind of answer is right. */
    enum Kind {
        /** Commands, and nothing but commands. */
        CLEAR,
        /** A question. */
        MUST_ASK,
        /** No command at any rate. */
        NOT_OURS
    }

    /** How a reading compares. */
    enum Outcome {
        RIGHT,
        ASKED,
        DECLINED,
        FAILED,
        SILENTLY_WRONG
    }

    /** All lines of all files in a folder. */
    public static List<BankedPrompt> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(BankedPrompt::lines)
                    .map(BankedPrompt::of)
                    .toList();
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

    private static BankedPrompt of(String line) {
        JsonNode node = MAPPER.readTree(line);
        JsonNode expect = node.get("expect");
        List<JsonNode> expected = new ArrayList<>();
        if (expect.has("anyOf")) {
            expect.get("anyOf").forEach(expected::add);
        } else {
            expected.add(expect);
        }
        return new BankedPrompt(
                node.get("id").asString(),
                node.get("prompt").asString(),
                LocalDate.parse(node.get("today").asString()),
                commands(node.path("earlier")),
                expected);
    }

    Kind kind() {
        if (expected.stream().allMatch(it -> it.has("commands"))) {
            return Kind.CLEAR;
        }
        return expected.stream().allMatch(it -> it.has("clarification")) ? Kind.MUST_ASK : Kind.NOT_OURS;
    }

    Outcome outcome(Reading reading) {
        if (reading instanceof Understood understood) {
            boolean right = expected.stream()
                    .filter(it -> it.has("commands"))
                    .anyMatch(it -> commands(it.get("commands")).equals(understood.commands()));
            return right ? Outcome.RIGHT : Outcome.SILENTLY_WRONG;
        } else if (reading instanceof Clarification asked) {
            boolean right = kind() == Kind.NOT_OURS
                    || expected.stream().filter(it -> it.has("clarification")).anyMatch(it -> offers(asked, it));
            return right ? Outcome.RIGHT : Outcome.ASKED;
        } else if (reading instanceof Declined) {
            return expected.stream().anyMatch(it -> it.has("declined")) ? Outcome.RIGHT : Outcome.DECLINED;
        }
        return Outcome.FAILED;
    }

    private static boolean offers(Clarification asked, JsonNode expected) {
        return StreamSupport.stream(
                        expected.get("clarification").path("options").spliterator(), false)
                .map(JsonNode::asString)
                .allMatch(wanted -> asked.options().stream()
                        .anyMatch(
                                it -> it.label().contains(wanted) || it.prompt().contains(wanted)));
    }

    private static List<ReplanCommand> commands(JsonNode commands) {
        return StreamSupport.stream(commands.spliterator(), false)
                .map(it -> CommandJson.read(it.toString()))
                .toList();
    }
}
