package io.agendador.jobs.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.agendador.review.StoreUnavailableException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Takes requests, and sends what they are answered. */
final class Front {

    private static final Logger LOG = System.getLogger(Front.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int MOST_HEADER_CHARACTERS = 16 * 1024;
    private static final int NO_BODY = -1;

    private final HealthPages pages;
    private final JobPost posts;
    private final InstantSource clock;

    Front(HealthPages pages, JobPost posts, InstantSource clock) {
        this.pages = pages;
        this.posts = posts;
        this.clock = clock;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, guarded(exchange));
        }
    }

    private Answer guarded(HttpExchange exchange) {
        try {
            return answer(exchange);
        } catch (StoreUnavailableException away) {
            return Answer.error(Answer.UNAVAILABLE, "the database cannot be reached");
        } catch (RuntimeException defect) {
            // Its message may quote contents.
            LOG.log(Level.ERROR, "a request failed: {0}", defect.getClass().getName());
            return Answer.error(Answer.DEFECT, "internal error");
        }
    }

    private Answer answer(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getRawPath();
        String query = exchange.getRequestURI().getRawQuery();
        if (size(headers) > MOST_HEADER_CHARACTERS) {
            return Answer.error(Answer.HEADERS_TOO_LARGE, "too many headers");
        }
        if (!headers.getOrDefault("Content-Length", List.of("0")).equals(List.of("0"))
                || headers.containsKey("Transfer-Encoding")) {
            return Answer.error(Answer.TOO_LARGE, "no body expected");
        }
        if (pages.has(path)) {
            return READING.contains(exchange.getRequestMethod())
                    ? Query.parse(query)
                            .map(it -> pages.answer(path, it, clock.instant()))
                            .orElseGet(() -> Answer.error(Answer.BAD_REQUEST, "malformed query"))
                    : notAllowed("GET, HEAD");
        }
        if (!JobPost.serves(path)) {
            return Answer.error(Answer.NOT_FOUND, "not found");
        }
        return exchange.getRequestMethod().equals("POST")
                ? posts.answer(path, headers.getFirst("Authorization"), query)
                : notAllowed("POST");
    }

    private static Answer notAllowed(String allowed) {
        return Answer.error(Answer.METHOD_NOT_ALLOWED, "method not allowed").with("Allow", allowed);
    }

    private static long size(Headers headers) {
        return headers.entrySet().stream()
                .mapToLong(it -> it.getKey().length()
                        + it.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        byte[] body = answer.body().getBytes(UTF_8);
        answer.headers().forEach(headers::set);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(answer.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
