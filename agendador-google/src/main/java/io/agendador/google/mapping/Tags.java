package io.agendador.google.mapping;

import com.google.api.services.calendar.model.Event;
import io.agendador.roster.AssignmentId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads and writes {@link Tag}s: private extended properties {@code source=agendador}, {@code environment},
 * {@code assignment} and {@code hash}. Other software's properties beside them are not looked at.
 */
public final class Tags {

    private static final String SOURCE = "source";
    private static final String AGENDADOR = "agendador";
    private static final String ENVIRONMENT = "environment";
    private static final String ASSIGNMENT = "assignment";
    private static final String HASH = "hash";

    private Tags() {}

    /** The event's tag, whichever environment's; none if there is none or a part of it is missing or malformed. */
    public static Optional<Tag> of(Event event) {
        Map<String, String> found = properties(event);
        String hash = found.getOrDefault(HASH, "");
        if (!AGENDADOR.equals(found.get(SOURCE)) || !Tag.isHash(hash)) {
            return Optional.empty();
        }
        return Environment.of(found.getOrDefault(ENVIRONMENT, ""))
                .flatMap(environment -> Uuids.read(found.getOrDefault(ASSIGNMENT, ""))
                        .map(id -> new Tag(environment, new AssignmentId(id), hash)));
    }

    /** The event's tag if this environment wrote it; what others wrote is as foreign as what people wrote. */
    public static Optional<Tag> of(Event event, Environment environment) {
        return of(event).filter(it -> it.environment() == environment);
    }

    static Event.ExtendedProperties properties(Tag tag) {
        Map<String, String> written = new TreeMap<>();
        written.put(SOURCE, AGENDADOR);
        written.put(ENVIRONMENT, tag.environment().key());
        written.put(ASSIGNMENT, tag.assignment().toString());
        written.put(HASH, tag.hash());
        return new Event.ExtendedProperties().setPrivate(written);
    }

    private static Map<String, String> properties(Event event) {
        Event.ExtendedProperties properties = event.getExtendedProperties();
        return properties == null || properties.getPrivate() == null ? Map.of() : properties.getPrivate();
    }
}
