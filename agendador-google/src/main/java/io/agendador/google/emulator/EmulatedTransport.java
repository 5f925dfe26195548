package io.agendador.google.emulator;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Carries Google's client to the emulator without a socket, with the abilities of the one it uses by default. */
final class EmulatedTransport extends HttpTransport {

    private static final Set<String> METHODS = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT", "TRACE");

    private final Front front;

    EmulatedTransport(Front front) {
        this.front = front;
    }

    @Override
    public boolean supportsMethod(String method) {
        return METHODS.contains(method);
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        return new EmulatedRequest(method, url);
    }

    private final class EmulatedRequest extends LowLevelHttpRequest {

        private final String method;
        private final String url;
        private final Map<String, String> headers = new TreeMap<>();

        private EmulatedRequest(String method, String url) {
            this.method = method;
            this.url = url;
        }

        @Override
        public void addHeader(String name, String value) {
            headers.put(name, value);
        }

        @Override
        public LowLevelHttpResponse execute() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            if (getStreamingContent() != null) {
                getStreamingContent().writeTo(body);
            }
            put("Content-Type", getContentType());
            put("Content-Encoding", getContentEncoding());
            Response response = front.handle(Request.of(method, url, headers, body.toByteArray()));
            return switch (response.ending()) {
                case LOST -> throw new SocketException("Connection reset");
                case SILENT -> throw new SocketTimeoutException("Read timed out");
                case WHOLE, CUT -> new EmulatedResponse(readable(response));
            };
        }

        /** Java's own connection loses the body of a 401 to a request that it streams. */
        private Response readable(Response response) {
            boolean lost = response.status() == 401 && getStreamingContent() != null;
            return lost ? new Response(401, response.headers(), new byte[0], response.ending()) : response;
        }

        private void put(String name, @org.jspecify.annotations.Nullable String value) {
            if (value != null) {
                headers.put(name, value);
            }
        }
    }
}
