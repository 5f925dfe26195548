package io.agendador.google.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The page for people. */
final class WeekPage {

    /** Nothing from anywhere else, and nobody may frame it. */
    private static final String POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
            + "connect-src 'self'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

    private WeekPage() {}

    static Response response() {
        try (InputStream page = Objects.requireNonNull(WeekPage.class.getResourceAsStream("week.html"))) {
            return Response.of(200, "text/html; charset=UTF-8", page.readAllBytes())
                    .with("Content-Security-Policy", POLICY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
