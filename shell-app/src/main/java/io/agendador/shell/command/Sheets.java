package io.agendador.shell.command;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is known of a person, a location or a room, by heading; what is empty is left out. */
final class Sheets {

    private final Desk desk;

    Sheets(Desk desk) {
        this.desk = desk;
    }

    Map<String, String> of(Network network, Professional it) {
        List<Object> cells = new ArrayList<>(new ProfessionalList(desk).cells(network, it));
        cells.addAll(List.of(String.join(", ", it.aliases()), it.email(), it.phone()));
        return sheet("columns.professionals", cells);
    }

    Map<String, String> of(Location it) {
        List<Object> cells = new ArrayList<>(new LocationList(desk).cells(it));
        cells.add(it.address());
        return sheet("columns.locations", cells);
    }

    Map<String, String> of(Network network, Room it) {
        return sheet("columns.rooms", new RoomList(desk).cells(RoomList.entry(network, it)));
    }

    /** The columns of the list, and then those that it has no room for. */
    private Map<String, String> sheet(String columns, List<?> cells) {
        String headings = desk.texts().text(columns) + ";" + desk.texts().text(columns + ".more");
        List<String> names = List.of(headings.split(";", -1));
        Map<String, String> sheet = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!String.valueOf(cells.get(i)).isEmpty()) {
                sheet.put(names.get(i), String.valueOf(cells.get(i)));
            }
        }
        return sheet;
    }
}
