package io.agendador.shell.command;

import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rooms, as they are kept by hand. */
record Rooms(Desk desk) implements NamedKind<Room, Room> {

    @Override
    public String name() {
        return "sala";
    }

    @Override
    public String english() {
        return "room";
    }

    @Override
    public Completion names() {
        return desk.offers().rooms();
    }

    @Override
    public List<Field<Room>> fields() {
        Fields is = new Fields(desk);
        Typed location = new Typed("local", "location", "Savassi", desk.offers().locations());
        return List.of(
                is.text(
                        new Typed("nome", "name", "\"Sala 1\""),
                        "name",
                        (it, name) -> new Room(it.id(), it.location(), name, it.active())),
                new Field<>(location.option(), "location", (invocation, network) -> {
                    LocationId where = location(invocation, network);
                    return it -> new Room(it.id(), where, it.name(), it.active());
                }));
    }

    @Override
    public Room start(UUID id, String name, Invocation invocation, Network network) {
        return new Room(new RoomId(id), location(invocation, network), name, true);
    }

    private LocationId location(Invocation invocation, Network network) {
        return desk.location(network, invocation.required("local")).id();
    }

    @Override
    public Room find(Network network, String typed) {
        return desk.room(network, typed);
    }

    @Override
    public Room again(Network network, Room earlier) {
        return network.room(earlier.id()).orElseThrow();
    }

    @Override
    public Room form(Room entry) {
        return entry;
    }

    @Override
    public Room active(Room form, boolean active) {
        return new Room(form.id(), form.location(), form.name(), active);
    }

    @Override
    public Room value(Room form) {
        return form;
    }

    @Override
    public Network put(Network network, Room entry) {
        return network.with(
                network.professionals(),
                network.locations(),
                Registry.with(network.rooms(), entry, Room::id),
                network.openings());
    }

    @Override
    public Map<String, String> sheet(Network network, Room entry) {
        return new Sheets(desk).of(network, entry);
    }
}
