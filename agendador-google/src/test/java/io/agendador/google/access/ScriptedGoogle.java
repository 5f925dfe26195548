package io.agendador.google.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import com.google.api.client.testing.http.MockLowLevelHttpRequest;
import com.google.api.client.testing.http.MockLowLevelHttpResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers what it was told to, and remembers what it was asked. */
final class ScriptedGoogle extends HttpTransport {

    /** What came: its body as text. */
    record Asked(String method, String url, Map<String, List<String>> headers, String body, int timeout) {}

    /** What goes back; status 0: nothing, until the time is out. */
    record Answer(int status, String type, String body) {

        static Answer json(String body) {
            return new Answer(200, "application/json; charset=UTF-8", body);
        }

        static Answer error(int status, String reason) {
            return new Answer(status, "application/json; charset=UTF-8", """
                    {"error": {"code": %d, "message": "Secret of dr.ana@example.com",
                     "errors": [{"domain": "global", "reason": "%s", "message": "Secret of dr.ana@example.com"}]}}""".formatted(status, reason));
        }

        static Answer silence() {
            return new Answer(0, "", "");
        }

        Answer cutAfter(int characters) {
            return new Answer(status, type, body.substring(0, Math.min(characters, body.length())));
        }
    }

    final List<Asked> asked = new ArrayList<>();
    private final Function<Asked, Answer> answers;

    ScriptedGoogle(Function<Asked, Answer> answers) {
        this.answers = answers;
    }

    /** One after the other. */
    static ScriptedGoogle answering(Answer... answers) {
        ArrayDeque<Answer> left = new ArrayDeque<>(List.of(answers));
        return new ScriptedGoogle(it -> left.removeFirst());
    }

    @Override
    public boolean supportsMethod(String method) {
        return !method.equals("PATCH");
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        return new MockLowLevelHttpRequest(url) {

            private int timeout;

            @Override
            public void setTimeout(int connect, int read) {
                timeout = Math.max(connect, read);
            }

            @Override
            public LowLevelHttpResponse execute() throws IOException {
                Asked question = new Asked(method, url, getHeaders(), getContentAsString(), timeout);
                asked.add(question);
                return response(answers.apply(question));
            }
        };
    }

    private static LowLevelHttpResponse response(Answer answer) throws IOException {
        if (answer.status() == 0) {
            throw new SocketTimeoutException("Read timed out");
        }
        MockLowLevelHttpResponse response = new MockLowLevelHttpResponse().setStatusCode(answer.status());
        if (!answer.body().isEmpty()) {
            response.setContentType(answer.type()).setContent(answer.body().getBytes(UTF_8));
        }
        return response;
    }
}
