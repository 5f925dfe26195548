package io.agendador.prompt.openai;

import io.agendador.present.Texts;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.UnreadableCommandException;
import io.agendador.prompt.reading.CommandSentences;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Declined;
import io.agendador.prompt.reading.Reading.Failed;
import io.agendador.prompt.reading.Reading.Option;
import io.agendador.prompt.reading.Reading.Understood;
import io.agendador.roster.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a reading of what a model wrote, whatever it wrote; never fails. */
final class AnswerReading {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS = Set.of("commands", "question", "declined");
    private static final int LONGEST_ANSWER = 200_000;
    private static final int MOST_COMMANDS = 50;
    private static final int MOST_OPTIONS = 8;
    private static final int LONGEST_SENTENCE = 500;
    private static final int LONGEST_LABEL = 80;

    private final Prompt prompt;
    private final Texts texts;

    private AnswerReading(Prompt prompt) {
        this.prompt = prompt;
        this.texts = OpenAiTexts.in(prompt.locale());
    }

    /** The reading of the text that should be the one object of {@link CommandSchema}. */
    static Reading of(Prompt prompt, String text) {
        AnswerReading reading = new AnswerReading(prompt);
        try {
            return text.length() > LONGEST_ANSWER
                    ? reading.malformed()
                    : reading.of(MAPPER.readTree(text)).orElseGet(reading::malformed);
        } catch (JacksonException | UnreadableCommandException | InvalidValueException e) {
            return reading.malformed();
        }
    }

    /** Exactly one of the three, and nothing else beside it. */
    private Optional<Reading> of(JsonNode root) {
        if (!root.isObject() || !KEYS.containsAll(root.propertyNames())) {
            return Optional.empty();
        }
        List<Optional<Reading>> given = Stream.of("commands", "question", "declined")
                .filter(it -> isGiven(root.path(it)))
                .map(it -> of(it, root.path(it)))
                .toList();
        return given.size() == 1 ? given.get(0) : Optional.empty();
    }

    private static boolean isGiven(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !(node.isArray() && node.isEmpty());
    }

    private Optional<Reading> of(String key, JsonNode node) {
        return switch (key) {
            case "commands" -> commands(node);
            case "question" -> question(node);
            default -> sentence(node, LONGEST_SENTENCE).map(Declined::new);
        };
    }

    private Optional<Reading> commands(JsonNode node) {
        if (!node.isArray() || node.size() > MOST_COMMANDS) {
            return Optional.empty();
        }
        List<ReplanCommand> commands = StreamSupport.stream(node.spliterator(), false)
                .map(it -> CommandJson.read(it.toString()))
                .toList();
        CommandSentences sentences = CommandSentences.in(prompt.locale(), prompt.today());
        // Also for its checks: what cannot stand together is no reading, whoever is named.
        Reading understood =
                new Understood(commands, commands.stream().map(sentences::of).toList());
        return Optional.of(Grounding.question(prompt, commands, texts)
                .map(Reading.class::cast)
                .orElse(understood));
    }

    private Optional<Reading> question(JsonNode node) {
        JsonNode options = node.path("options");
        if (!node.isObject()
                || !Set.of("text", "options").containsAll(node.propertyNames())
                || (isGiven(options) && !options.isArray())
                || options.size() > MOST_OPTIONS) {
            return Optional.empty();
        }
        List<Option> offered = StreamSupport.stream(options.spliterator(), false)
                .flatMap(it -> option(it).stream())
                .toList();
        return offered.size() < options.size()
                ? Optional.empty()
                : sentence(node.path("text"), LONGEST_SENTENCE).map(it -> new Clarification(it, offered));
    }

    private static Optional<Option> option(JsonNode node) {
        JsonNode rewritten = node.path("prompt");
        return sentence(node.path("label"), LONGEST_LABEL)
                .filter(it -> rewritten.isString() && rewritten.stringValue().length() <= Prompt.LONGEST)
                .flatMap(label -> sentence(rewritten, Prompt.LONGEST).map(it -> new Option(label, it)));
    }

    private static Optional<String> sentence(JsonNode node, int longest) {
        return Optional.of(node)
                .filter(JsonNode::isString)
                .map(it -> Excerpt.of(it.stringValue(), longest))
                .filter(it -> !it.isEmpty());
    }

    private Failed malformed() {
        return new Failed(texts.text("failed." + Trouble.MALFORMED), Trouble.MALFORMED.retriable());
    }
}
