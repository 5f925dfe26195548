package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Fecha a sala 1 da Lourdes na quinta e a da Savassi na sexta": the same room of another place, not all of it. */
final class SameRoom {

    private final Row row;
    private final List<Item> items;

    SameRoom(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void named() {
        for (int at = 3; at + 1 < items.size(); at++) {
            if (!items.get(at).is(Sign.AND, Sign.COMMA, Sign.SEMICOLON)) {
                continue;
            }
            if (heads(at + 1)) {
                items.set(at + 1, items.get(at + 1).as(Sign.UNKNOWN).value("said"));
                continue;
            }
            int of = at + 1;
            while (of < items.size() && (items.get(of).is(Sign.A, Sign.IN) || row.said(items.get(of), "o"))) {
                of++;
            }
            boolean whose = of < items.size()
                    && items.get(of).is(Sign.OF)
                    && row.plain(items.get(of)).matches("d[aeo]");
            boolean within =
                    of < items.size() && of > at + 1 && items.get(of - 1).is(Sign.IN);
            int place = whose ? of + 1 : within ? of : at + 1;
            int room = place < items.size()
                            && items.get(place).is(Sign.L)
                            && (place + 1 >= items.size() || !roomBehind(place + 1))
                    ? before(at)
                    : -1;
            if (room < 0) {
                continue;
            }
            boolean one = !several(room);
            if (whose && one) {
                Item said = items.get(of);
                items.add(
                        of,
                        new Item(
                                Sign.R,
                                items.get(room).value(),
                                items.get(room).names(),
                                null,
                                said.from(),
                                said.from()));
            } else {
                items.set(place, items.get(place).as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "…, Bia na sala 2, Lourdes Caio na sala 1": of a place that opens another list, though it could end this one. */
    private boolean heads(int place) {
        return items.get(place - 2).is(Sign.R)
                && items.get(place).is(Sign.L)
                && place + 1 < items.size()
                && items.get(place + 1).is(Sign.P)
                && items.subList(0, place - 2).stream().anyMatch(it -> it.is(Sign.L));
    }

    private boolean roomBehind(int from) {
        int next = from;
        while (next < items.size() && items.get(next).is(Sign.A, Sign.IN, Sign.OF, Sign.DASH, Sign.COLON)) {
            next++;
        }
        return next < items.size() && items.get(next).is(Sign.R, Sign.ROOM_WORD, Sign.P);
    }

    /** The room whose place stands before it, with nothing but days between; less than nothing if none does. */
    private int before(int to) {
        int at = to - 1;
        while (at > 0 && (items.get(at).is(Sign.IN, Sign.A, Sign.S, Sign.OF) || WhenPhrases.dated(items.get(at)))) {
            at--;
        }
        boolean place = at > 1 && items.get(at).is(Sign.L);
        int room = at - 1;
        while (place && room > 0 && items.get(room).is(Sign.OF, Sign.IN, Sign.A)) {
            room--;
        }
        return place && items.get(room).is(Sign.R) ? room : -1;
    }

    private boolean several(int room) {
        return room > 1
                && items.get(room - 1).is(Sign.AND, Sign.COMMA)
                && items.get(room - 2).is(Sign.R);
    }
}
