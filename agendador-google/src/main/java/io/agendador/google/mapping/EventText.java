package io.agendador.google.mapping;

import org.jspecify.annotations.Nullable;

/** Text as it compares: Google may rewrite ends of lines, drop whitespace around it, and leave out what is empty. */
final class EventText {

    private EventText() {}

    static String normal(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
