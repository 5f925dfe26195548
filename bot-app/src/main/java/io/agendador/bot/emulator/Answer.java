package io.agendador.bot.emulator;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes back over HTTP.
 *
 * @param type of the body, as HTTP names it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Answer(int status, String type, byte[] body) {

    static final String JSON = "application/json";

    static Answer result(JsonNode result) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("ok", true);
        body.set("result", result);
        return json(200, body);
    }

    static Answer refusal(int code, String description, int retryAfter) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter > 0) {
            body.putObject("parameters").put("retry_after", retryAfter);
        }
        return json(code, body);
    }

    static Answer json(int status, JsonNode body) {
        return new Answer(status, JSON, JsonMapper.shared().writeValueAsBytes(body));
    }

    static Answer text(int status, String sentence) {
        return new Answer(status, "text/plain; charset=UTF-8", sentence.getBytes(StandardCharsets.UTF_8));
    }
}
