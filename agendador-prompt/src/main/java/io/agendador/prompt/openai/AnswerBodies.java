package io.agendador.prompt.openai;

import io.agendador.prompt.openai.Answer.End;
import io.agendador.prompt.reading.Usage;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the bodies of both ways of asking say. Never fails: a body that is none is a strange answer. */
final class AnswerBodies {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final long MOST_TOKENS = 10_000_000;

    private AnswerBodies() {}

    /** Of {@code /chat/completions}. */
    static Answer chat(String body, Request request) {
        JsonNode root = tree(body);
        JsonNode choice = root.path("choices").path(0);
        JsonNode message = choice.path("message");
        Usage usage = usage(root, "prompt_tokens", "completion_tokens", body, request);
        if (message.path("refusal").isString()) {
            return new Answer(End.REFUSED, "", usage);
        }
        End end = switch (text(choice.path("finish_reason"))) {
            case "stop" -> message.path("content").isString() ? End.WHOLE : End.STRANGE;
            case "length" -> End.CUT;
            case "content_filter" -> End.REFUSED;
            default -> End.STRANGE;
        };
        return new Answer(end, text(message.path("content")), usage);
    }

    /** Of {@code /responses}. */
    static Answer response(String body, Request request) {
        JsonNode root = tree(body);
        Usage usage = usage(root, "input_tokens", "output_tokens", body, request);
        String text = contents(root, "output_text", "text");
        End end = switch (text(root.path("status"))) {
            case "completed" -> text.isEmpty() ? End.STRANGE : End.WHOLE;
            case "incomplete" -> filtered(root) ? End.REFUSED : End.CUT;
            default -> End.STRANGE;
        };
        return contents(root, "refusal", "refusal").isEmpty()
                ? new Answer(end, text, usage)
                : new Answer(End.REFUSED, "", usage);
    }

    private static boolean filtered(JsonNode root) {
        return text(root.path("incomplete_details").path("reason")).equals("content_filter");
    }

    private static String contents(JsonNode root, String type, String field) {
        return StreamSupport.stream(root.path("output").spliterator(), false)
                .filter(it -> text(it.path("type")).equals("message"))
                .flatMap(it -> StreamSupport.stream(it.path("content").spliterator(), false))
                .filter(it -> text(it.path("type")).equals(type))
                .map(it -> text(it.path(field)))
                .collect(Collectors.joining());
    }

    private static JsonNode tree(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MAPPER.nullNode();
        }
    }

    /** As the server counts; else four letters a token. */
    private static Usage usage(JsonNode root, String in, String out, String body, Request request) {
        JsonNode usage = root.path("usage");
        return new Usage(
                count(usage.path(in), request.estimatedTokens()), count(usage.path(out), body.length() / 4L), 0);
    }

    private static long count(JsonNode counted, long estimated) {
        boolean sound = counted.isIntegralNumber() && counted.canConvertToLong() && counted.longValue() >= 0;
        return sound ? Math.min(counted.longValue(), MOST_TOKENS) : estimated;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }
}
