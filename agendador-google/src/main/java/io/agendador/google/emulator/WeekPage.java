package io.agendador.google.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The page for people. */
final class WeekPage {

    private WeekPage() {}

    static Response response() {
        try (InputStream page = Objects.requireNonNull(WeekPage.class.getResourceAsStream("week.html"))) {
            return Response.of(200, "text/html; charset=UTF-8", page.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
