package io.agendador.present;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that fit into a grid's cells, each telling its bearer from all others of the network. */
final class Labels {

    private static final int PERSON = 9;
    private static final int PLACE = 11;

    private final Map<ProfessionalId, String> people = new HashMap<>();
    private final Map<RoomId, String> roomsOfLocation = new HashMap<>();
    private final Map<RoomId, String> roomsAnywhere = new HashMap<>();

    Labels(Network network) {
        ShortNames.of(network.professionals(), it -> ShortNames.ofPerson(it.name(), it.aliases()), PERSON)
                .forEach((it, label) -> people.put(it.id(), label));
        ShortNames.of(network.rooms(), it -> places(network, it), PLACE)
                .forEach((it, label) -> roomsAnywhere.put(it.id(), label));
        for (Location location : network.locations()) {
            List<Room> rooms = network.rooms().stream()
                    .filter(it -> it.location().equals(location.id()))
                    .toList();
            ShortNames.of(rooms, it -> List.of(it.name()), PLACE)
                    .forEach((it, label) -> roomsOfLocation.put(it.id(), label));
        }
    }

    String person(ProfessionalId professional) {
        return people.getOrDefault(professional, professional.toString());
    }

    /** Under its location's heading. */
    String room(RoomId room) {
        return roomsOfLocation.getOrDefault(room, room.toString());
    }

    /** Alone: {@code Savassi 1}. */
    String roomAnywhere(RoomId room) {
        return roomsAnywhere.getOrDefault(room, room.toString());
    }

    String person(Professional professional) {
        return person(professional.id());
    }

    /** The location's name, as long as fits, with what sets the room apart: its last word. */
    private static List<String> places(Network network, Room room) {
        String location = network.locationOf(room.id()).map(Location::name).orElse("");
        String last = room.name().substring(room.name().lastIndexOf(' ') + 1);
        String end = " " + DisplayWidth.cut(last, PLACE / 2);
        String start = DisplayWidth.cut(location, PLACE - DisplayWidth.of(end));
        return List.of(start + end, network.roomName(room.id()));
    }
}
