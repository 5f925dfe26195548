package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.Objects;

/**
 * One call within its transaction.
 *
 * @param names what stands in the path, by the names of the template
 * @param now in milliseconds
 */
record Call(
        Records records,
        Settings settings,
        Account account,
        Operation operation,
        Map<String, String> names,
        Request request,
        Instant now) {

    private static final DateTimeFormatter STAMP =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    String name(String of) {
        return Objects.requireNonNull(names.get(of));
    }

    Query query() {
        return request.query();
    }

    JsonObject body() {
        return Json.object(request.text());
    }

    /** This moment as it stands in documents. */
    String stamp() {
        return STAMP.format(now);
    }

    /** @throws Refused if it isn't the version that the client expects */
    void checkMatch(String etag) {
        boolean stale = request.header("if-match")
                .filter(it -> !it.equals("*") && !it.equals(etag))
                .isPresent();
        if (stale) {
            throw new Refused(Reason.CONDITION_NOT_MET);
        }
    }

    /** The document, unless the client has this version. */
    Response versioned(JsonObject document) {
        String etag = Json.string(document, "etag").orElse("");
        boolean known = request.method().equals("GET")
                && request.header("if-none-match").filter(etag::equals).isPresent();
        return known
                ? new Response(304, Map.of("ETag", etag), new byte[0], Ending.WHOLE)
                : Response.versioned(
                        query().first("fields")
                                .map(it -> Fields.parse(it).of(document))
                                .orElse(document),
                        etag);
    }

    /** Writes a document under a new etag. */
    JsonObject store(Records.Kind kind, String scope, String key, JsonObject document) {
        long number = records.next();
        document.addProperty("etag", settings.etag(number));
        records.put(new Records.Entry(kind, scope, key, number, document));
        return document;
    }
}
