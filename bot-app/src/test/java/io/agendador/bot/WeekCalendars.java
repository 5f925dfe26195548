package io.agendador.bot;

import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do in their own calendars. */
final class WeekCalendars {

    private final WeekWorld world;

    WeekCalendars(WeekWorld world) {
        this.world = world;
    }

    /** Its professional drags the shift to half an hour later. */
    void drag(Assignment assignment) {
        String calendar = calendar(assignment);
        world.google.people().move(calendar, event(calendar, assignment).orElseThrow(), Duration.ofMinutes(30));
    }

    /** Its professional deletes it. */
    void delete(Assignment assignment) {
        String calendar = calendar(assignment);
        world.google.people().delete(calendar, event(calendar, assignment).orElseThrow());
    }

    private Optional<String> event(String calendar, Assignment assignment) {
        String wanted = AssignmentId.of(world.network.id(), assignment.slot()).toString();
        return read(world.google.people().events(calendar)).stream()
                .filter(it -> it.path("extendedProperties")
                        .path("private")
                        .path("assignment")
                        .asString("")
                        .equals(wanted))
                .map(WeekCalendars::id)
                .findFirst();
    }

    private String calendar(Assignment assignment) {
        String name = world.network.professionalName(assignment.professional());
        return read(world.google.people().calendars()).stream()
                .filter(it -> it.path("summary").asString("").endsWith(name))
                .map(WeekCalendars::id)
                .findFirst()
                .orElseThrow();
    }

    /** Whatever the emulator's own kind of JSON is. */
    private static List<JsonNode> read(List<?> all) {
        return all.stream()
                .map(it -> JsonMapper.shared().readTree(it.toString()))
                .toList();
    }

    private static String id(JsonNode it) {
        return it.path("id").asString("");
    }
}
