package io.agendador.prompt.offline;

import java.util.List;

/** Makes one reason of a noun and what it is of: "campanha de vacinação", "limpeza da caixa d'água". */
final class Reasons {

    private final Row row;
    private final List<Item> items;

    Reasons(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void joined() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).is(Sign.REASON_NOUN)) {
                int end = end(at + 1);
                if (end > at + 1) {
                    row.replace(at, end, items.get(at).upTo(items.get(end - 1)));
                }
            }
        }
    }

    /** Nouns that nothing else is read of, each behind its preposition. */
    private int end(int from) {
        int end = from;
        int next = from;
        while (next + 1 < items.size()
                && items.get(next).is(Sign.OF)
                && (items.get(next + 1).is(Sign.REASON_NOUN, Sign.TOLD)
                        || (items.get(next + 1).is(Sign.UNKNOWN)
                                && items.get(next + 1).value().isEmpty()))) {
            end = next + 2;
            next = end;
        }
        return end;
    }
}
