package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Makes one item of a room and its location. */
public final class RoomNames {

    private final Row row;
    private final List<Item> items;

    public RoomNames(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "Sala 1 da Savassi", "Savassi, sala 1", "na Savassi - Sala 1". */
    public void rooms() {
        pointed();
        called();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).is(Sign.R)) {
                Item room = items.get(at);
                int next = row.past(at + 1, 1);
                if (next < items.size() && items.get(next).is(Sign.THERE) && there(at, next)) {
                    continue;
                }
                if (next < items.size() && items.get(next).is(Sign.L) && qualify(at, next)) {
                    alike(room, at + 1);
                    continue;
                }
                int before = row.past(at - 1, -1);
                if (before >= 0 && items.get(before).is(Sign.L) && qualify(at, before)) {
                    at = before;
                }
            }
        }
        // "Salas 1 e 2 da Savassi": the location of the last one is that of all.
        for (int at = items.size() - 1; at > 0; at--) {
            Item room = items.get(at);
            int before = items.get(at - 1).is(Sign.AND, Sign.COMMA) ? at - 2 : row.past(at - 1, -1);
            boolean list = before >= 0
                    && room.is(Sign.R)
                    && room.names().size() == 1
                    && items.get(before).is(Sign.R);
            if (list && items.get(before).names().size() > 1) {
                List<String> there = at(items.get(before), location(room.names().get(0)));
                items.set(
                        before,
                        there.isEmpty() ? items.get(before) : items.get(before).names(there));
            }
        }
    }

    /** "Da mesma unidade", "nessa clínica": there. */
    private void pointed() {
        for (int at = 0; at + 1 < items.size(); at++) {
            Item place = items.get(at + 1);
            boolean named = at + 2 < items.size() && items.get(at + 2).is(Sign.L);
            if (items.get(at).is(Sign.THAT, Sign.THIS)
                    && place.is(Sign.PLACES)
                    && !named
                    && row.plain(place).matches("unidade|clinica|filial|local")) {
                row.replace(at, at + 2, items.get(at).upTo(place).as(Sign.THERE).value(""));
            }
        }
    }

    /** "Da unidade Savassi", "no polo da Pampulha": what a location is, before its name. */
    private void called() {
        for (int at = 1; at + 1 < items.size(); at++) {
            int name = items.get(at + 1).is(Sign.OF) ? at + 2 : at + 1;
            boolean what = items.get(at).is(Sign.PLACES)
                    && row.plain(items.get(at)).matches("(?:unidade|clinica|filial|polo|posto|local)(?: de \\p{L}+)?")
                    && name < items.size()
                    && items.get(name).is(Sign.L)
                    && items.get(at - 1).is(Sign.OF, Sign.IN, Sign.COMMA, Sign.TO, Sign.A);
            boolean wish = at > 1 && items.get(at - 2).is(Sign.PREFERENCE, Sign.ROTATION, Sign.SWAP, Sign.MOVE);
            if (what && !wish) {
                row.replace(at, name + 1, items.get(name));
            }
        }
    }

    /** "A sala 1 da Savassi e da Lourdes": of each the same room. */
    private void alike(Item room, int from) {
        int at = from;
        while (at + 2 < items.size()
                && items.get(at).is(Sign.AND, Sign.COMMA)
                && items.get(at + 1).is(Sign.OF, Sign.IN)
                && items.get(at + 2).is(Sign.L)
                && !items.get(Math.min(row.past(at + 3, 1), items.size() - 1)).is(Sign.R)) {
            Item location = items.get(at + 2);
            List<String> there = at(room, location.names().get(0));
            items.set(
                    at + 2,
                    there.isEmpty()
                            ? location.as(Sign.UNKNOWN).value("said")
                            : location.as(Sign.R).value(room.value()).names(there));
            at += 3;
        }
    }

    /** "Vai ter mutirão no Barreiro, abre a sala 1 de lá": of the only location of the words before. */
    private boolean there(int room, int there) {
        List<String> named = items.subList(0, room).stream()
                .map(it -> it.is(Sign.TOPIC) ? it.as(Sign.valueOf(it.value())) : it)
                .filter(it -> it.is(Sign.L) || (it.is(Sign.R) && it.names().size() == 1))
                .map(it ->
                        it.is(Sign.L) ? it.names().get(0) : location(it.names().get(0)))
                .distinct()
                .toList();
        List<String> rooms = named.size() == 1 ? at(items.get(room), named.get(0)) : List.of();
        if (rooms.isEmpty()) {
            return false;
        }
        row.replace(room, there + 1, items.get(room).names(rooms).upTo(items.get(there)));
        for (int list = room - 2;
                list >= 0 && items.get(list).is(Sign.R) && items.get(list + 1).is(Sign.AND);
                list -= 2) {
            items.set(list, items.get(list).names(at(items.get(list), named.get(0))));
        }
        return true;
    }

    private boolean qualify(int room, int location) {
        List<String> there = at(items.get(room), items.get(location).names().get(0));
        if (there.isEmpty()) {
            return false;
        }
        Item qualified = items.get(room).names(there).upTo(items.get(location));
        row.replace(Math.min(room, location), Math.max(room, location) + 1, qualified);
        return true;
    }

    /** The same room, at these locations only. */
    public static Item within(Item room, List<String> locations) {
        return room.names(room.names().stream()
                .filter(it -> locations.contains(location(it)))
                .toList());
    }

    private static List<String> at(Item room, String location) {
        return room.names().stream().filter(it -> location(it).equals(location)).toList();
    }

    public static String location(String room) {
        return room.substring(0, room.lastIndexOf(" - "));
    }
}
