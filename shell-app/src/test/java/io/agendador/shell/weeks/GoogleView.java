package io.agendador.shell.weeks;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.People;
import io.agendador.google.oracle.Key;
import io.agendador.google.oracle.Shown;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Slot;
import io.agendador.shell.town.Town;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What stands in Google, read past all of our books. */
final class GoogleView {

    private final Network network;
    private final People people;

    GoogleView(Town town) {
        network = town.network();
        people = town.google().people();
    }

    /** The copies of an assignment in this calendar, by their tags. */
    List<JsonObject> copies(String calendar, Slot slot) {
        String wanted = AssignmentId.of(network.id(), slot).toString();
        return people.events(calendar).stream()
                .filter(it -> wanted.equals(Shown.assignment(it)))
                .toList();
    }

    /** Its event in the calendar of whoever holds it. */
    Key event(Assignment it) {
        String calendar = calendar(it.professional());
        return new Key(calendar, Shown.text(copies(calendar, it.slot()).get(0), "id") + "");
    }

    /** Whether it stands as it is in all of its three calendars. */
    boolean shows(Assignment it) {
        return List.of(
                        named("Escala geral"),
                        calendar(it.professional()),
                        calendar(it.slot().room()))
                .stream()
                .allMatch(calendar -> copies(calendar, it.slot()).stream().anyMatch(event -> shows(event, it)));
    }

    private boolean shows(JsonObject event, Assignment it) {
        return start(it.slot()).equals(Shown.start(event))
                && (Shown.text(event, "summary") + "").contains(network.professionalName(it.professional()));
    }

    Instant start(Slot slot) {
        return network.locationOf(slot.room())
                .orElseThrow()
                .times(slot.date(), slot.shift())
                .startOn(slot.date(), network.zone());
    }

    LocalDateTime clock(Slot slot) {
        return LocalDateTime.ofInstant(start(slot), network.zone());
    }

    String calendar(ProfessionalId who) {
        return named(network.professionalName(who));
    }

    private String calendar(RoomId room) {
        return named(network.roomName(room));
    }

    private String named(String name) {
        return people.calendars().stream()
                .filter(it -> (Shown.text(it, "summary") + "").endsWith(name))
                .map(it -> Shown.text(it, "id") + "")
                .findFirst()
                .orElseThrow();
    }
}
