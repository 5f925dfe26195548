package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.IntStream;

/** Passes over a number that is written once more in parentheses: "30 (trinta) horas", "1 (uma) dobra". */
record Spelled(List<Item> items) {

    void passed() {
        for (int at = 1; at < items.size(); at++) {
            int end = at;
            while (end < items.size() && !items.get(end).is(Sign.CLOSING)) {
                end++;
            }
            int length = end - at - 1;
            boolean number = items.get(at).is(Sign.OPENING) && end < items.size() && length > 0 && length < 3;
            if (number && length <= at && same(at, length)) {
                items.subList(at, end + 1).clear();
            }
        }
    }

    private boolean same(int opening, int length) {
        return items.get(opening + 1).is(Sign.NUMBER, Sign.ONE)
                && IntStream.range(0, length)
                        .allMatch(it -> alike(items.get(opening - length + it), items.get(opening + 1 + it)));
    }

    private static boolean alike(Item one, Item other) {
        boolean single =
                one.is(Sign.NUMBER) && other.is(Sign.ONE) && one.value().equals("1");
        return single || (one.is(other.sign()) && one.value().equals(other.value()));
    }
}
