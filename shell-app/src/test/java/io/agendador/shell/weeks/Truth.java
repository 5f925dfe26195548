package io.agendador.shell.weeks;

import io.agendador.mirror.Conflict;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in Google, read past all of our books; and what people did there. */
final class Truth {

    private final Town town;
    /** By calendar and id: what people put there, and must stay as it is. */
    private final Map<String, JsonNode> untouched = new TreeMap<>();
    /** Of our events: when it ends, as long as it lives. */
    private final Map<String, Instant> lived = new TreeMap<>();

    private final Set<String> byHand = new LinkedHashSet<>();
    private final Set<Slot> deleted = new LinkedHashSet<>();

    Truth(Town town) {
        this.town = town;
    }

    List<Assignment> inForce(Period days) {
        return town.store
                .transactions()
                .read(stores -> stores.roster().roster(days))
                .within(days)
                .assignments();
    }

    /** Somebody deletes the event of this assignment in the professional's calendar. */
    void delete(Assignment assignment) {
        String calendar = calendar(assignment);
        String id = id(ours(calendar, assignment.slot()).get(0));
        town.google.people().delete(calendar, id);
        byHand.add(calendar + "/" + id);
        deleted.add(assignment.slot());
    }

    /** Somebody drags the event of this assignment to half an hour later in the professional's calendar. */
    void drag(Assignment assignment) {
        String calendar = calendar(assignment);
        String id = id(ours(calendar, assignment.slot()).get(0));
        town.google.people().move(calendar, id, Duration.ofMinutes(30));
    }

    /** Somebody enters an appointment at the time of this assignment into the professional's calendar. */
    void book(Assignment assignment) {
        String calendar = calendar(assignment);
        LocalDateTime start = LocalDateTime.ofInstant(start(assignment.slot()), town.start.zone());
        String id = town.google.people().insert(calendar, "dentista", start.plusHours(1), start.plusHours(2));
        untouched.put(calendar + "/" + id, event(calendar, id).orElseThrow());
    }

    /** Somebody has decided: what was deleted by hand may come back. */
    void decided(Conflict conflict) {
        Slot slot = conflict.slot();
        if (slot != null) {
            deleted.remove(slot);
        }
    }

    /** The slots of these days whose assignments stand as they are in three calendars, with no question open. */
    List<Slot> shown(Period days) {
        List<Slot> open = town.calendars.openConflicts().stream()
                .flatMap(it -> Optional.ofNullable(it.slot()).stream())
                .toList();
        return inForce(days).stream()
                .filter(it -> !open.contains(it.slot()))
                .filter(it -> calendars(it).stream().allMatch(calendar -> stands(calendar, it)))
                .map(Assignment::slot)
                .sorted()
                .toList();
    }

    /** The slots of those of these that hold in these days as they did. */
    List<Slot> still(List<Assignment> before, Period days) {
        Set<String> holding = inForce(days).stream().map(Truth::placed).collect(Collectors.toSet());
        return before.stream()
                .filter(it -> holding.contains(placed(it)))
                .map(Assignment::slot)
                .sorted()
                .toList();
    }

    private static String placed(Assignment it) {
        return it.slot() + " " + it.professional();
    }

    private boolean stands(String calendar, Assignment it) {
        String name = town.start.professionalName(it.professional());
        return ours(calendar, it.slot()).stream()
                .anyMatch(event -> time(event, "start").equals(start(it.slot()))
                        && event.path("summary").asString("").contains(name));
    }

    /** What should never be. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        Instant now = town.clock.instant();
        for (JsonNode calendar : calendars()) {
            String id = id(calendar);
            Map<String, Integer> live = new TreeMap<>();
            Set<String> there = new LinkedHashSet<>();
            for (JsonNode event : events(id)) {
                String key = id + "/" + id(event);
                there.add(key);
                assignment(event).ifPresent(it -> {
                    live.merge(it, 1, Integer::sum);
                    lived.put(key, time(event, "end"));
                });
            }
            live.forEach((it, count) -> {
                if (count > 1) {
                    broken.add(now + " an assignment has " + count + " events in one calendar");
                }
            });
            lived.forEach((key, end) -> {
                if (key.startsWith(id + "/") && !there.contains(key) && !end.isAfter(now) && !byHand.contains(key)) {
                    broken.add(now + " an event that had ended was deleted");
                }
            });
            lived.keySet().removeIf(key -> key.startsWith(id + "/") && !there.contains(key));
        }
        untouched.forEach((key, event) -> {
            int slash = key.lastIndexOf('/');
            if (event(key.substring(0, slash), key.substring(slash + 1))
                    .filter(event::equals)
                    .isEmpty()) {
                broken.add(now + " an appointment of somebody's was touched");
            }
        });
        for (Slot slot : deleted) {
            calendars().stream()
                    .map(Truth::id)
                    .filter(it -> byHand.stream().anyMatch(key -> key.startsWith(it + "/")))
                    .filter(it -> !ours(it, slot).isEmpty())
                    .forEach(it -> broken.add(now + " what was deleted by hand came back: " + slot.date()));
        }
        return broken;
    }

    private List<JsonNode> ours(String calendar, Slot slot) {
        String wanted = AssignmentId.of(town.start.id(), slot).toString();
        return events(calendar).stream()
                .filter(it -> assignment(it).filter(wanted::equals).isPresent())
                .toList();
    }

    private List<JsonNode> calendars() {
        return read(town.google.people().calendars());
    }

    private List<JsonNode> events(String calendar) {
        return read(town.google.people().events(calendar));
    }

    private Optional<JsonNode> event(String calendar, String id) {
        return events(calendar).stream().filter(it -> id(it).equals(id)).findFirst();
    }

    private static List<JsonNode> read(List<?> all) {
        return all.stream()
                .map(it -> JsonMapper.shared().readTree(it.toString()))
                .toList();
    }

    private static String id(JsonNode it) {
        return it.path("id").asString("");
    }

    private static Optional<String> assignment(JsonNode event) {
        return Optional.of(event.path("extendedProperties")
                        .path("private")
                        .path("assignment")
                        .asString(""))
                .filter(it -> !it.isEmpty());
    }

    private static Instant time(JsonNode event, String which) {
        return OffsetDateTime.parse(event.path(which).path("dateTime").asString(""))
                .toInstant();
    }

    private Instant start(Slot slot) {
        Network network = town.start;
        return network.locationOf(slot.room())
                .orElseThrow()
                .times(slot.date(), slot.shift())
                .startOn(slot.date(), network.zone());
    }

    private List<String> calendars(Assignment it) {
        return List.of(
                named("Escala geral"),
                calendar(it),
                named(town.start.roomName(it.slot().room())));
    }

    private String calendar(Assignment it) {
        return named(town.start.professionalName(it.professional()));
    }

    private String named(String name) {
        return calendars().stream()
                .filter(it -> it.path("summary").asString("").endsWith(name))
                .map(Truth::id)
                .findFirst()
                .orElseThrow();
    }
}
