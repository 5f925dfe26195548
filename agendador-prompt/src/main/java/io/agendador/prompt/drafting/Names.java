package io.agendador.prompt.drafting;

import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The exact names of one network, without regard to case. */
final class Names {

    private final Map<String, ProfessionalId> professionals = new HashMap<>();
    private final Map<String, LocationId> locations = new HashMap<>();
    private final Map<String, RoomId> rooms = new HashMap<>();

    Names(Network network) {
        network.professionals().forEach(it -> professionals.put(key(it.name()), it.id()));
        network.locations().stream().forEach((Location it) -> locations.put(key(it.name()), it.id()));
        network.rooms().forEach(it -> rooms.put(key(network.roomName(it.id())), it.id()));
    }

    ProfessionalId professional(String name) {
        return known(professionals, name, Why.UNKNOWN_PROFESSIONAL);
    }

    LocationId location(String name) {
        return known(locations, name, Why.UNKNOWN_LOCATION);
    }

    RoomId room(String name) {
        return known(rooms, name, Why.UNKNOWN_ROOM);
    }

    List<ProfessionalId> professionals(Collection<String> names) {
        return names.stream().map(this::professional).toList();
    }

    List<LocationId> locations(Collection<String> names) {
        return names.stream().map(this::location).toList();
    }

    List<RoomId> rooms(Collection<String> names) {
        return names.stream().map(this::room).toList();
    }

    private static <T> T known(Map<String, T> names, String name, Why otherwise) {
        return Optional.ofNullable(names.get(key(name))).orElseThrow(() -> new UnknownName(otherwise, name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
