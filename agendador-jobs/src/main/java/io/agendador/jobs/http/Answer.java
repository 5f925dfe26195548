package io.agendador.jobs.http;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What is sent back. */
record Answer(int status, Map<String, String> headers, String body) {

    static final int OK = 200;
    static final int ACCEPTED = 202;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int HEADERS_TOO_LARGE = 431;
    static final int DEFECT = 500;
    static final int UNAVAILABLE = 503;

    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer json(int status, Fields fields) {
        return new Answer(status, Map.of("Content-Type", "application/json"), JSON.writeValueAsString(fields.map()));
    }

    /** In one word what was wrong; no more is told to strangers. */
    static Answer error(int status, String error) {
        return json(status, new Fields().with("error", error));
    }

    static Answer text(String type, String text) {
        return new Answer(OK, Map.of("Content-Type", type), text);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
