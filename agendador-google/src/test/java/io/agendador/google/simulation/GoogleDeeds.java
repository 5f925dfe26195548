package io.agendador.google.simulation;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.People;
import io.agendador.google.oracle.Key;
import io.agendador.google.oracle.Shown;
import io.agendador.google.oracle.Sight;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people do at their calendars. */
final class GoogleDeeds {

    private static final String NOTHING = "nothing there";

    private GoogleDeeds() {}

    static String moveOnto(World world, Chosen chosen) {
        return chosen.ours()
                .flatMap(key -> chosen.slotToCome().map(slot -> onto(world, key, slot)))
                .orElse(NOTHING);
    }

    private static String onto(World world, Key key, Slot slot) {
        boolean done = world.onlooker.person(
                key,
                "moved onto a shift",
                () -> people(world)
                        .moveTo(key.calendar(), key.event(), world.clinic.start(slot), world.clinic.end(slot)));
        world.witness.decidedAt(slot);
        return done + " " + world.kind(key) + " to " + slot.date() + " " + slot.shift();
    }

    static String moveAway(World world, Chosen chosen) {
        return chosen.ours()
                .map(key -> {
                    Duration by = Duration.ofMinutes(30L * chosen.between(1, 20) * (chosen.oneIn(2) ? 1 : -1));
                    boolean done = world.onlooker.person(
                            key, "moved away", () -> people(world).move(key.calendar(), key.event(), by));
                    return done + " " + world.kind(key) + " by " + by;
                })
                .orElse(NOTHING);
    }

    static String delete(World world, Chosen chosen) {
        return chosen.ours().map(key -> delete(world, key)).orElse(NOTHING);
    }

    private static String delete(World world, Key key) {
        return world.onlooker.person(key, "deleted", () -> people(world).delete(key.calendar(), key.event())) + " "
                + world.kind(key);
    }

    static String retitle(World world, Chosen chosen) {
        return chosen.ours()
                .map(key -> world.onlooker.person(
                                key,
                                "retitled",
                                () -> people(world).edit(key.calendar(), key.event(), "{\"summary\":\"combinado\"}"))
                        + " " + world.kind(key))
                .orElse(NOTHING);
    }

    static String stripTag(World world, Chosen chosen) {
        return chosen.ours()
                .map(key -> world.onlooker.person(
                                key, "stripped", () -> people(world).stripTag(key.calendar(), key.event()))
                        + " " + world.kind(key))
                .orElse(NOTHING);
    }

    static String copy(World world, Chosen chosen) {
        return chosen.ours()
                .map(key -> {
                    String to = chosen.calendar();
                    String id = people(world).copy(key.calendar(), key.event(), to);
                    world.onlooker.added(new Key(to, id));
                    return world.kind(key);
                })
                .orElse(NOTHING);
    }

    static String toCalendar(World world, Chosen chosen) {
        Optional<Key> ours = chosen.ours();
        String to = chosen.calendar();
        if (ours.isEmpty() || ours.get().calendar().equals(to)) {
            return NOTHING;
        }
        Key key = ours.get();
        boolean done = world.onlooker.person(
                key, "moved to another calendar", () -> people(world).moveToCalendar(key.calendar(), key.event(), to));
        if (done) {
            world.onlooker.added(new Key(to, key.event()));
        }
        return done + " " + world.kind(key);
    }

    static String allDay(World world, Chosen chosen) {
        return chosen.ours()
                .map(key -> world.onlooker.person(
                                key,
                                "made all-day",
                                () -> people(world)
                                        .makeAllDay(
                                                key.calendar(),
                                                key.event(),
                                                Clinic.MONDAY.plusDays(chosen.between(0, 6))))
                        + " " + world.kind(key))
                .orElse(NOTHING);
    }

    static String repeat(World world, Chosen chosen) {
        return chosen.ours()
                .map(key -> world.onlooker.person(
                                key,
                                "made recurring",
                                () -> people(world)
                                        .makeRecurring(key.calendar(), key.event(), "RRULE:FREQ=WEEKLY;COUNT=3"))
                        + " " + world.kind(key))
                .orElse(NOTHING);
    }

    /** The professional's and the room's copy, changed alike or each in its way. */
    static String bothCopies(World world, Chosen chosen) {
        Optional<Key> one = chosen.ours();
        Optional<String> assignment =
                one.map(it -> Shown.assignment(Sight.of(people(world)).at(it)));
        Optional<Key> other = one.flatMap(it -> chosen.event((key, event) -> !key.equals(it)
                && assignment.get().equals(Shown.assignment(event))
                && Shown.single(event)
                && world.witness.own().contains(key)));
        Optional<Slot> slot = chosen.slotToCome();
        if (one.isEmpty() || other.isEmpty() || slot.isEmpty()) {
            return NOTHING;
        }
        return switch (chosen.between(0, 3)) {
            case 0 -> delete(world, one.get()) + ", " + delete(world, other.get());
            case 1 -> onto(world, one.get(), slot.get()) + ", " + delete(world, other.get());
            case 2 -> onto(world, one.get(), slot.get()) + ", " + onto(world, other.get(), slot.get());
            default ->
                onto(world, one.get(), slot.get()) + ", "
                        + onto(world, other.get(), chosen.slotToCome().orElseThrow());
        };
    }

    /** As it was when we wrote it last. */
    static String takeBack(World world, Chosen chosen) {
        Optional<Key> key = chosen.event((it, event) -> Shown.assignment(event) != null
                && Shown.single(event)
                && world.witness.own().contains(it)
                && !world.witness.lastBySystem(it));
        return key.map(it -> {
                    JsonObject own = world.witness.lastOwn(it);
                    JsonObject change = new JsonObject();
                    List.of("start", "end", "summary", "description").forEach(name -> change.add(name, own.get(name)));
                    return world.onlooker.person(
                                    it,
                                    "taken back",
                                    () -> people(world).edit(it.calendar(), it.event(), change.toString()))
                            + " " + world.kind(it);
                })
                .orElse(NOTHING);
    }

    static String others(World world, Chosen chosen) {
        String calendar = chosen.calendar();
        Slot slot = chosen.slot();
        LocalDateTime start = world.clinic.start(slot).plusMinutes(30L * chosen.between(-4, 4));
        LocalDateTime end = start.plusMinutes(30L * chosen.between(1, 6));
        String id = switch (chosen.between(0, 5)) {
            case 0 ->
                people(world)
                        .insert(
                                calendar,
                                json(Map.of(
                                        "start", "{\"date\":\"" + slot.date() + "\"}",
                                        "end", "{\"date\":\"" + slot.date().plusDays(1) + "\"}")));
            case 1 ->
                people(world)
                        .insert(
                                calendar,
                                json(Map.of(
                                        "start",
                                        at(start, world),
                                        "end",
                                        at(end, world),
                                        "recurrence",
                                        "[\"RRULE:FREQ=DAILY;COUNT=3\"]")));
            case 2 ->
                people(world)
                        .insert(
                                calendar,
                                json(Map.of(
                                        "start",
                                        at(start, world),
                                        "end",
                                        at(end, world),
                                        "transparency",
                                        "\"transparent\"")));
            default -> people(world).insert(calendar, "consulta", start, end);
        };
        world.onlooker.added(new Key(calendar, id));
        return world.kind(new Key(calendar, id)) + " on " + slot.date();
    }

    static String othersGo(World world, Chosen chosen) {
        return chosen.untagged()
                .map(key -> chosen.oneIn(2)
                        ? world.onlooker.person(key, "gone", () -> people(world).delete(key.calendar(), key.event()))
                        : world.onlooker.person(
                                key,
                                "later",
                                () -> people(world)
                                        .move(key.calendar(), key.event(), Duration.ofHours(chosen.between(1, 30)))))
                .map(it -> it + " untagged")
                .orElse(NOTHING);
    }

    private static String json(Map<String, String> fields) {
        StringBuilder json = new StringBuilder("{\"summary\":\"outro\"");
        new java.util.TreeMap<>(fields)
                .forEach((name, value) ->
                        json.append(",\"").append(name).append("\":").append(value));
        return json.append("}").toString();
    }

    private static String at(LocalDateTime time, World world) {
        return "{\"dateTime\":\"" + time + ":00\",\"timeZone\":\"" + world.clinic.zone() + "\"}";
    }

    private static People people(World world) {
        return world.google.people();
    }
}
