package io.agendador.postgres;

import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON documents, and back; safe for many threads. */
final class Documents {

    /** Our own mapper: what is stored must not depend on an embedder's settings. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Documents() {}

    static JSONB written(Object document) {
        return JSONB.valueOf(JSON.writeValueAsString(document));
    }

    /** What was stored in this format; refuses one that this release does not know. */
    static <T> T read(JSONB body, int format, Class<T> type) {
        if (format != 1) {
            throw new IllegalStateException("a stored document has format " + format
                    + ", this release reads format 1: start the release that wrote it, or a newer one");
        }
        return JSON.readValue(body.data(), type);
    }
}
