package io.agendador.shell.command;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Room;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Optional;

/** The rooms, with how often a week each is open. */
final class RoomList implements ShellCommand {

    private final Desk desk;

    /** One room in JSON. */
    record Entry(String location, String room, long weeklyOpenings, boolean active) {}

    RoomList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro salas", "registry rooms")
                .option("local", "location", "Savassi", desk.offers().locations())
                .flag("todos", "all");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Optional<Location> location = desk.location(network, invocation);
        List<Entry> entries = network.rooms().stream()
                .filter(it -> it.active() || invocation.flag("todos"))
                .filter(it -> location.isEmpty() || location.get().id().equals(it.location()))
                .map(it -> entry(network, it))
                .toList();
        return Listing.of(
                entries,
                List.of(desk.texts().text("columns.rooms").split(";", -1)),
                this::cells,
                desk.texts().text("none.rooms"));
    }

    List<?> cells(Entry it) {
        return List.of(
                it.location(),
                it.room(),
                it.weeklyOpenings(),
                it.active() ? "" : desk.texts().text("inactive"));
    }

    static Entry entry(Network network, Room room) {
        String location = network.locationOf(room.id()).map(Location::name).orElse("");
        long openings = network.openings().stream()
                .filter(it -> it.room().equals(room.id()))
                .count();
        return new Entry(location, room.name(), openings, room.active());
    }
}
