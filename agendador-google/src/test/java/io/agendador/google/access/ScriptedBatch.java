package io.agendador.google.access;

import io.agendador.google.access.ScriptedGoogle.Answer;
import io.agendador.google.access.ScriptedGoogle.Asked;
import java.util.Arrays;
import java.util.List;

/** A batch's two multipart bodies, read and written independently of the client. */
final class ScriptedBatch {

    /** One part of a question. */
    record Part(String method, String url, String ifMatch, String body) {

        /** The event's id, out of the URL or the body. */
        String eventId() {
            return method.equals("POST")
                    ? body.replaceAll("(?s).*\"id\":\"([^\"]*)\".*", "$1")
                    : url.replaceAll("\\?.*", "").replaceAll(".*/", "");
        }
    }

    private ScriptedBatch() {}

    static List<Part> parts(Asked batch) {
        return Arrays.stream(batch.body().split("--__END_OF_PART__[^\r\n]*\r\n"))
                .filter(it -> it.contains(" HTTP/1.1"))
                .map(ScriptedBatch::part)
                .toList();
    }

    private static Part part(String text) {
        String[] sections = text.split("\r\n\r\n", 3);
        String[] line = sections[1].lines().findFirst().orElseThrow().split(" ", -1);
        String ifMatch = sections[1]
                .lines()
                .filter(it -> it.toLowerCase(java.util.Locale.ROOT).startsWith("if-match: "))
                .map(it -> it.substring("if-match: ".length()))
                .findFirst()
                .orElse("");
        return new Part(line[0], line[1], ifMatch, sections.length > 2 ? sections[2].strip() : "");
    }

    /** A part's answer: the event as stored. */
    static Answer stored(String eventId, String etag) {
        return Answer.json("{\"kind\":\"calendar#event\",\"id\":\"%s\",\"etag\":\"%s\"}"
                .formatted(eventId, etag.replace("\"", "\\\"")));
    }

    /** A part's answer without a body. */
    static Answer nothing() {
        return new Answer(204, "", "");
    }

    static Answer answer(List<Answer> parts) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Answer part = parts.get(i);
            body.append("--batch_x\r\nContent-Type: application/http\r\nContent-ID: <response-")
                    .append(i + 1)
                    .append(">\r\n\r\nHTTP/1.1 ")
                    .append(part.status())
                    .append(" Word\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: ")
                    .append(part.body().length())
                    .append("\r\n\r\n")
                    .append(part.body())
                    .append("\r\n");
        }
        return new Answer(200, "multipart/mixed; boundary=batch_x", body + "--batch_x--\r\n");
    }
}
