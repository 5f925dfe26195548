package io.agendador.prompt.openai;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What OpenAI refuses about a request, as far as we could send it; the first complaint. */
final class RequestRules {

    private static final Predicate<JsonNode> TEXT = JsonNode::isString;
    private static final Predicate<JsonNode> TRUTH = JsonNode::isBoolean;

    private static final Map<String, Predicate<JsonNode>> CHAT = Map.of(
            "model", TEXT,
            "messages", RequestRules::areMessages,
            "response_format", JsonNode::isObject,
            "max_completion_tokens", RequestRules::isCount,
            "max_tokens", RequestRules::isCount,
            "temperature", RequestRules::isTemperature,
            "store", TRUTH,
            "stream", TRUTH);

    private static final Map<String, Predicate<JsonNode>> RESPONSE = Map.of(
            "model", TEXT,
            "input", TEXT,
            "instructions", TEXT,
            "text", JsonNode::isObject,
            "max_output_tokens", RequestRules::isCount,
            "temperature", RequestRules::isTemperature,
            "store", TRUTH,
            "stream", TRUTH);

    private RequestRules() {}

    static Optional<ScriptedReply> complaint(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        boolean chat = path.equals("/v1/chat/completions");
        if (!chat && !path.equals("/v1/responses")) {
            return Optional.of(ScriptedReply.error(404, "unknown_url", "Unknown request URL"));
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Optional.of(ScriptedReply.error(405, "method_not_supported", "Not allowed"));
        }
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + ScriptedModel.KEY).equals(key)) {
            // As OpenAI does: the key is quoted.
            return Optional.of(ScriptedReply.error(401, "invalid_api_key", "Incorrect API key provided: " + key));
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return Optional.ofNullable(type)
                        .filter(it -> it.startsWith("application/json"))
                        .isEmpty()
                ? refused("Content-Type is not application/json")
                : complaint(chat, body);
    }

    private static Optional<ScriptedReply> complaint(boolean chat, String body) {
        try {
            JsonNode request = JsonMapper.shared().readTree(body);
            Map<String, Predicate<JsonNode>> known = chat ? CHAT : RESPONSE;
            List<String> needed = chat ? List.of("model", "messages") : List.of("model", "input");
            JsonNode format = chat
                    ? request.path("response_format")
                    : request.path("text").path("format");
            JsonNode described = chat ? format.path("json_schema") : format;
            return Stream.of(
                            needed.stream()
                                    .filter(it -> !request.has(it))
                                    .map(it -> "Missing required parameter: '" + it + "'"),
                            request.properties().stream()
                                    .filter(it -> !known.containsKey(it.getKey()))
                                    .map(it -> "Unknown parameter: '" + it.getKey() + "'"),
                            request.properties().stream()
                                    .filter(it -> known.containsKey(it.getKey()))
                                    .filter(it -> !known.get(it.getKey()).test(it.getValue()))
                                    .map(it -> "Invalid type for '" + it.getKey() + "'"),
                            format.isMissingNode()
                                    ? Stream.<String>empty()
                                    : StrictSchemaRules.complaints(format, described).stream())
                    .flatMap(it -> it)
                    .findFirst()
                    .flatMap(RequestRules::refused);
        } catch (JacksonException e) {
            return refused("We could not parse the JSON body of your request");
        }
    }

    private static boolean isCount(JsonNode value) {
        return value.isIntegralNumber() && value.longValue() > 0;
    }

    private static boolean isTemperature(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 2;
    }

    private static boolean areMessages(JsonNode messages) {
        return messages.isArray()
                && !messages.isEmpty()
                && messages.valueStream()
                        .allMatch(it -> List.of("system", "developer", "user", "assistant")
                                        .contains(it.path("role").asString(""))
                                && it.path("content").isString());
    }

    private static Optional<ScriptedReply> refused(String message) {
        return Optional.of(ScriptedReply.error(400, "invalid_request_error", message));
    }
}
