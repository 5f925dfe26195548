package io.agendador.google.emulator;

import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in the form that Google's client reads. */
final class EmulatedResponse extends LowLevelHttpResponse {

    private final Response response;
    private final List<Map.Entry<String, String>> headers;

    EmulatedResponse(Response response) {
        this.response = response;
        this.headers = List.copyOf(response.headers().entrySet());
    }

    @Override
    public InputStream getContent() {
        byte[] body = response.body();
        if (response.ending() == Ending.WHOLE) {
            return new ByteArrayInputStream(body);
        }
        return new SequenceInputStream(new ByteArrayInputStream(body, 0, body.length / 2), new Broken());
    }

    /** What is left of a broken connection. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Premature EOF");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public long getContentLength() {
        return response.body().length;
    }

    @Override
    public @Nullable String getContentType() {
        return response.headers().get("Content-Type");
    }

    @Override
    public String getStatusLine() {
        return "HTTP/1.1 " + response.status();
    }

    @Override
    public int getStatusCode() {
        return response.status();
    }

    @Override
    public @Nullable String getReasonPhrase() {
        return null;
    }

    @Override
    public int getHeaderCount() {
        return headers.size();
    }

    @Override
    public String getHeaderName(int index) {
        return headers.get(index).getKey();
    }

    @Override
    public String getHeaderValue(int index) {
        return headers.get(index).getValue();
    }
}
