package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Finds words that leave open whether and of what an order is: what was or would be so, a shift of the last place or of all. */
final class Undecided {

    private final Row row;
    private final List<Item> items;

    Undecided(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "O limite da Ana era 20 horas", "a Ana ficaria na sala 1": so it was, or would be. */
    boolean was(int at) {
        String verb = row.plain(items.get(at));
        List<Item> after = items.subList(at + 1, items.size()).stream()
                .takeWhile(it -> !it.is(Sign.AND, Sign.STOP, Sign.SEMICOLON, Sign.COLON))
                .toList();
        List<Item> before = items.subList(0, at);
        boolean limit = before.stream().anyMatch(it -> it.is(Sign.LIMIT))
                && after.stream().anyMatch(it -> it.is(Sign.H, Sign.D, Sign.NUMBER));
        boolean had = !before.isEmpty()
                && before.get(before.size() - 1).is(Sign.P)
                && after.stream().anyMatch(it -> it.is(Sign.LIMIT));
        boolean placed =
                before.stream().anyMatch(it -> it.is(Sign.P)) && after.stream().anyMatch(it -> it.is(Sign.R));
        return items.get(at).is(Sign.LIGHT, Sign.HAVE)
                && ((limit && verb.matches("eram?|foi|foram|fora|sido"))
                        || (had && verb.matches("tinham?"))
                        || (placed && verb.matches("(?:fic|est)(?:aria|ariam|ava|avam)|era|eram")));
    }

    /** "As horas da Savassi, e as da Pampulha de manhã": those of the second place alone, or of both? */
    boolean ofLast(int at) {
        int place = row.past(at - 1, -1);
        int and = place - 1;
        boolean those = false;
        while (and > 0 && items.get(and).is(Sign.OF, Sign.IN, Sign.A, Sign.LIGHT)) {
            those |= items.get(and + 1).is(Sign.OF) && !items.get(and).is(Sign.OF, Sign.IN);
            and--;
        }
        return items.get(at).is(Sign.S)
                && place > 1
                && items.get(place).is(Sign.L, Sign.R, Sign.P)
                && and > 0
                && place + 1 >= at - 1
                && items.get(and).is(Sign.AND, Sign.COMMA)
                && (those || items.get(and - 1).is(Sign.COMMA))
                && items.subList(0, and).stream()
                        .anyMatch(it -> it.is(items.get(place).sign()))
                && items.subList(0, and).stream()
                        .anyMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.GAP))
                && items.subList(0, and).stream().noneMatch(it -> it.is(Sign.S, Sign.PRIORITIZE, Sign.EXCEPT));
    }
}
