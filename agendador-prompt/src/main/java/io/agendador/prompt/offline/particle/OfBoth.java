package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * "…, ambos por motivo de viagem", "…, tudo na Savassi", "…, põe as duas terça de manhã": what a last part says of all that
 * was named before, where nothing of the kind was said of any of them.
 */
public final class OfBoth {

    private static final Sign[] SILENT = {Sign.LIGHT, Sign.A, Sign.IN, Sign.OF, Sign.TO};

    private final Row row;
    private final List<Item> items;

    public OfBoth(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void said() {
        for (int at = 1; at + 1 < items.size(); at++) {
            if (items.get(at).is(Sign.COMMA)) {
                last(at);
            }
        }
    }

    private void last(int comma) {
        int from = start(comma);
        int end = comma + 1;
        while (end < items.size()
                && !items.get(end).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK, Sign.COMMA, Sign.AND)) {
            end++;
        }
        List<Item> before = items.subList(from, comma);
        List<Item> part = items.subList(comma + 1, end).stream()
                .filter(it -> !it.is(SILENT))
                .toList();
        if (part.size() < 2 || before.stream().anyMatch(it -> it.is(Sign.NOT, Sign.OR, Sign.IF, Sign.COLON))) {
            return;
        }
        if (all(part.get(0)) && part.size() == 2 && part.get(1).is(Sign.L) && rooms(before)) {
            added(from, comma, end, Sign.R, part.subList(1, 2));
        } else if (all(part.get(0)) && part.size() == 3 && part.get(1).is(Sign.REASON) && absences(before)) {
            added(from, comma, end, Sign.W, part.subList(1, 3));
        } else if (part.size() > 2 && part.get(0).is(Sign.PUT) && all(part.get(1)) && places(before, part)) {
            items.subList(comma, items.indexOf(part.get(2))).clear();
        }
    }

    private boolean all(Item item) {
        return row.plain(item).matches("tudo|todos|todas|ambos|ambas|(?:os |as )?(?:dois|duas)");
    }

    /** Rooms by their numbers alone. */
    private static boolean rooms(List<Item> before) {
        return count(before, Sign.R) > 1 && count(before, Sign.L) == 0;
    }

    /** Two who are away, each on days of their own, and nothing of why. */
    private static boolean absences(List<Item> before) {
        return count(before, Sign.P) == 2
                && count(before, Sign.ABSENT) == 2
                && count(before, Sign.W) == 2
                && before.stream()
                        .allMatch(it -> it.is(Sign.P, Sign.W, Sign.S, Sign.AND)
                                || it.is(SILENT)
                                || (it.is(Sign.ABSENT) && it.value().isEmpty()));
    }

    /** Two people and their rooms, and no day: that comes with the verb. */
    private static boolean places(List<Item> before, List<Item> part) {
        return count(before, Sign.P) == 2
                && count(before, Sign.R) == 2
                && before.stream().allMatch(it -> it.is(Sign.P, Sign.R, Sign.L, Sign.AND) || it.is(SILENT))
                && part.subList(2, part.size()).stream().allMatch(it -> it.is(Sign.W, Sign.S));
    }

    /** Puts what is said of all behind each, and takes the part away. */
    private void added(int from, int comma, int end, Sign sign, List<Item> said) {
        List<Item> copy = new ArrayList<>(said);
        items.subList(comma, end).clear();
        for (int at = comma - 1; at >= from; at--) {
            if (items.get(at).is(sign)) {
                items.addAll(at + 1, copy);
            }
        }
    }

    private int start(int end) {
        int start = end;
        while (start > 0 && !items.get(start - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            start--;
        }
        return start;
    }

    private static long count(List<Item> items, Sign sign) {
        return items.stream().filter(it -> it.is(sign)).count();
    }
}
