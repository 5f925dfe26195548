package io.agendador.prompt.postgres;

import io.agendador.document.Json;
import io.agendador.prompt.conversation.PromptEvent;
import java.util.Locale;
import java.util.Map;
import org.jooq.JSONB;

/** Events as they are stored: a word for the kind, and the rest as JSON. */
final class EventDocuments {

    private static final Map<String, Class<? extends PromptEvent>> KINDS = Map.of(
            "READ", PromptEvent.Read.class,
            "PREVIEWED", PromptEvent.Previewed.class,
            "REFUSED", PromptEvent.Refused.class,
            "DECIDED", PromptEvent.Decided.class,
            "PUBLISHED", PromptEvent.Published.class);

    private EventDocuments() {}

    static String kind(PromptEvent event) {
        return event.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    static JSONB document(PromptEvent event) {
        return JSONB.valueOf(Json.write(event));
    }

    static PromptEvent event(String kind, JSONB document) {
        Class<? extends PromptEvent> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("an event is one of " + KINDS.keySet() + ", not " + kind);
        }
        return Json.read(document.data(), type);
    }
}
