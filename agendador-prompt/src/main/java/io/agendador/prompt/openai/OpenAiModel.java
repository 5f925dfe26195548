package io.agendador.prompt.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.LogLevel;
import com.openai.core.RequestOptions;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseFormatTextJsonSchemaConfig;
import com.openai.models.responses.ResponseTextConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A model behind an OpenAI-compatible address, asked with openai-java. */
final class OpenAiModel implements Model {

    /** No answer of ours is nearly as long; what is, is not read to its end. */
    private static final int LONGEST_BODY = 1_000_000;

    private static final String SCHEMA_NAME = "reading";
    private static final Map<String, JsonValue> SCHEMA = schema();

    private final OpenAiSettings settings;
    private final OpenAIClient client;

    private OpenAiModel(OpenAiSettings settings, OpenAIClient client) {
        this.settings = settings;
        this.client = client;
    }

    static OpenAiModel of(OpenAiSettings settings) {
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .baseUrl(settings.baseUrl().toString())
                .apiKey(settings.key().isEmpty() ? "none" : settings.key())
                // Its log, which the environment could switch on, would hold names.
                .logLevel(LogLevel.OFF)
                .disableTelemetry(true)
                // A key goes where it was meant for, and nowhere else.
                .followRedirects(false)
                .timeout(settings.timeout())
                .maxRetries(0)
                .build();
        return new OpenAiModel(settings, client);
    }

    @Override
    public Answer ask(Request request, Duration patience) {
        RequestOptions options = RequestOptions.builder().timeout(patience).build();
        try {
            return settings.endpoint() == OpenAiSettings.Endpoint.CHAT_COMPLETIONS
                    ? chat(request, options)
                    : response(request, options);
        } catch (OpenAIException e) {
            throw Troubles.of(e);
        } catch (IOException e) {
            throw Troubles.of(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private Answer chat(Request request, RequestOptions options) throws IOException {
        ChatCompletionCreateParams params = ChatCompletionCreateParams.builder()
                .model(settings.model())
                .maxCompletionTokens(settings.answerTokens())
                .addSystemMessage(request.instructions())
                .addUserMessage(request.data())
                .responseFormat(ResponseFormatJsonSchema.builder()
                        .jsonSchema(ResponseFormatJsonSchema.JsonSchema.builder()
                                .name(SCHEMA_NAME)
                                .strict(true)
                                .schema(ResponseFormatJsonSchema.JsonSchema.Schema.builder()
                                        .additionalProperties(SCHEMA)
                                        .build())
                                .build())
                        .build())
                .build();
        try (HttpResponse answer = client.chat().completions().withRawResponse().create(params, options)) {
            return AnswerBodies.chat(body(answer), request);
        }
    }

    private Answer response(Request request, RequestOptions options) throws IOException {
        ResponseCreateParams params = ResponseCreateParams.builder()
                .model(settings.model())
                .maxOutputTokens(settings.answerTokens())
                .instructions(request.instructions())
                .input(request.data())
                // It is kept there by default.
                .store(false)
                .text(ResponseTextConfig.builder()
                        .format(ResponseFormatTextJsonSchemaConfig.builder()
                                .name(SCHEMA_NAME)
                                .strict(true)
                                .schema(ResponseFormatTextJsonSchemaConfig.Schema.builder()
                                        .additionalProperties(SCHEMA)
                                        .build())
                                .build())
                        .build())
                .build();
        try (HttpResponse answer = client.responses().withRawResponse().create(params, options)) {
            return AnswerBodies.response(body(answer), request);
        }
    }

    private static Map<String, JsonValue> schema() {
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        CommandSchema.ANSWER.forEach((key, value) -> schema.put(key, JsonValue.from(value)));
        return schema;
    }

    private static String body(HttpResponse response) throws IOException {
        byte[] bytes = response.body().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new ModelException(Trouble.MALFORMED, null);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
