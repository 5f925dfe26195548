package io.agendador.prompt.openai;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One answer of a {@link ScriptedModel}.
 *
 * @param status of HTTP
 * @param headers besides the type of the content
 */
public record ScriptedReply(Kind kind, int status, Map<String, String> headers, String text) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What becomes of the text. */
    public enum Kind {
        /** What the model wrote to its end. */
        SAYS,
        /** What it wrote before its tokens were used up. */
        CUT,
        /** Why it refuses. */
        REFUSES,
        /** The name of a tool that nobody offered. */
        CALLS,
        /** Kept back by a filter. */
        FILTERED,
        /** The whole body. */
        RAW,
        /** The body's beginning; then the line breaks. */
        BROKEN,
        /** There is never an answer. */
        NEVER
    }

    /** The model writes this. */
    public static ScriptedReply says(String text) {
        return of(Kind.SAYS, text);
    }

    /** The model writes this, and is cut off for length. */
    public static ScriptedReply cut(String text) {
        return of(Kind.CUT, text);
    }

    /** The model refuses. */
    public static ScriptedReply refuses() {
        return of(Kind.REFUSES, "I cannot help with that.");
    }

    /** A filter keeps back what the model wrote. */
    public static ScriptedReply filtered() {
        return of(Kind.FILTERED, "");
    }

    /** The model calls a tool instead of answering. */
    public static ScriptedReply calls(String tool) {
        return of(Kind.CALLS, tool);
    }

    /** Exactly this body. */
    public static ScriptedReply raw(String body) {
        return of(Kind.RAW, body);
    }

    /** This much of a body, then nothing more. */
    public static ScriptedReply broken(String body) {
        return of(Kind.BROKEN, body);
    }

    /** No answer. */
    public static ScriptedReply never() {
        return of(Kind.NEVER, "");
    }

    /** An error as OpenAI words it; {@code code} as in {@code insufficient_quota}. */
    public static ScriptedReply error(int status, String code, String message) {
        ObjectNode body = MAPPER.createObjectNode();
        body.putObject("error").put("message", message).put("type", "error").put("code", code);
        return new ScriptedReply(Kind.RAW, status, Map.of(), body.toString());
    }

    /** This one with a header. */
    public ScriptedReply with(String header, String value) {
        return new ScriptedReply(kind, status, Map.of(header, value), text);
    }

    boolean isNever() {
        return kind == Kind.NEVER;
    }

    boolean breaksOff() {
        return kind == Kind.BROKEN;
    }

    String body(boolean chat) {
        if (kind == Kind.RAW || kind == Kind.BROKEN) {
            return text;
        }
        return chat ? completion() : response();
    }

    private String completion() {
        ObjectNode body = MAPPER.createObjectNode();
        body.put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 1)
                .put("model", "scripted");
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
        ObjectNode message = choice.putObject("message").put("role", "assistant");
        message.set("content", said() ? MAPPER.getNodeFactory().stringNode(text) : MAPPER.nullNode());
        if (kind == Kind.REFUSES) {
            message.put("refusal", text);
        }
        if (kind == Kind.CALLS) {
            ObjectNode call = message.putArray("tool_calls")
                    .addObject()
                    .put("id", "call_1")
                    .put("type", "function");
            call.putObject("function").put("name", text).put("arguments", "{}");
        }
        choice.put(
                "finish_reason",
                switch (kind) {
                    case CUT -> "length";
                    case CALLS -> "tool_calls";
                    case FILTERED -> "content_filter";
                    default -> "stop";
                });
        body.putObject("usage")
                .put("prompt_tokens", 100)
                .put("completion_tokens", 20)
                .put("total_tokens", 120);
        return body.toString();
    }

    private String response() {
        ObjectNode body = MAPPER.createObjectNode();
        boolean whole = kind != Kind.CUT && kind != Kind.FILTERED;
        body.put("id", "resp_1").put("object", "response").put("model", "scripted");
        body.put("status", whole ? "completed" : "incomplete");
        if (!whole) {
            body.putObject("incomplete_details")
                    .put("reason", kind == Kind.CUT ? "max_output_tokens" : "content_filter");
        }
        ObjectNode item = body.putArray("output").addObject();
        if (kind == Kind.CALLS) {
            item.put("type", "function_call").put("name", text).put("arguments", "{}");
        } else {
            ObjectNode content = item.put("type", "message")
                    .put("role", "assistant")
                    .putArray("content")
                    .addObject();
            content.put("type", kind == Kind.REFUSES ? "refusal" : "output_text");
            content.put(kind == Kind.REFUSES ? "refusal" : "text", text);
        }
        body.putObject("usage")
                .put("input_tokens", 100)
                .put("output_tokens", 20)
                .put("total_tokens", 120);
        return body.toString();
    }

    private boolean said() {
        return kind == Kind.SAYS || kind == Kind.CUT;
    }

    private static ScriptedReply of(Kind kind, String text) {
        return new ScriptedReply(kind, 200, Map.of(), text);
    }
}
