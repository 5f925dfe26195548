package io.agendador.postgres;

import io.agendador.document.Json;
import org.jooq.JSONB;

/** Values as stored documents, and back; safe for many threads. */
final class Documents {

    /** The form of what this release stores. */
    static final int FORMAT = 1;

    private Documents() {}

    static JSONB written(Object value) {
        return JSONB.valueOf(Json.write(value));
    }

    /** What was stored in this format; refuses one that this release does not know. */
    static <T> T read(JSONB body, int format, Class<T> type) {
        if (format != FORMAT) {
            throw new IllegalStateException("a stored document has format " + format + ", this release reads format "
                    + FORMAT + ": start the release that wrote it, or a newer one");
        }
        return Json.read(body.data(), type);
    }
}
