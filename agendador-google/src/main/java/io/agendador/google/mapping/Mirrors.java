package io.agendador.google.mapping;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.LocationKind;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which calendars a network has, and which of them show an assignment: the control calendar, the professional's, and the
 * room's if it is one of a clinic. Locations, and rooms of associations and events, have none.
 */
public final class Mirrors {

    private Mirrors() {}

    /** Those that every network as it stands should have: for who and what is active; control first, then by name. */
    public static List<MirrorCalendar> of(Network network) {
        Stream<MirrorCalendar> people =
                network.professionals().stream().filter(Professional::active).map(it -> MirrorCalendar.of(it.id()));
        Stream<MirrorCalendar> rooms = network.rooms().stream()
                .filter(Room::active)
                .map(Room::id)
                .filter(it -> ofClinic(network, it))
                .filter(it -> network.locationOf(it).map(Location::active).orElse(false))
                .map(MirrorCalendar::of);
        return Stream.concat(Stream.of(MirrorCalendar.CONTROL), Stream.concat(people, rooms))
                .toList();
    }

    /** Those that show this assignment, two or three; control first. */
    public static List<MirrorCalendar> of(Network network, Assignment assignment) {
        RoomId room = assignment.slot().room();
        Stream<MirrorCalendar> always = Stream.of(MirrorCalendar.CONTROL, MirrorCalendar.of(assignment.professional()));
        return Stream.concat(
                        always,
                        Stream.of(room).filter(it -> ofClinic(network, it)).map(MirrorCalendar::of))
                .toList();
    }

    private static boolean ofClinic(Network network, RoomId room) {
        return network.locationOf(room)
                .filter(it -> it.kind() == LocationKind.CLINIC)
                .isPresent();
    }
}
