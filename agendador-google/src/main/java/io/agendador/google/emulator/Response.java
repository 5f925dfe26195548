package io.agendador.google.emulator;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the client is answered.
 *
 * @param headers without {@code Content-Length}
 * @param ending how much of it arrives
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody writes into it
record Response(int status, Map<String, String> headers, byte[] body, Ending ending) {

    static final Response NO_CONTENT = new Response(204, Map.of(), new byte[0], Ending.WHOLE);

    static Response of(int status, String type, byte[] body) {
        return new Response(status, Map.of("Content-Type", type), body, Ending.WHOLE);
    }

    static Response json(int status, JsonElement body) {
        return of(status, "application/json; charset=UTF-8", Json.text(body).getBytes(StandardCharsets.UTF_8));
    }

    /** An answer whose version can be asked for again. */
    static Response versioned(JsonElement body, String etag) {
        return json(200, body).with("ETag", etag);
    }

    Response with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body, ending);
    }

    /** The same, of which no more arrives than so; what is lost already does not come back. */
    Response ending(Ending other) {
        return new Response(status, headers, body, other.compareTo(ending) > 0 ? other : ending);
    }

    boolean arrives() {
        return ending == Ending.WHOLE || ending == Ending.CUT;
    }
}
