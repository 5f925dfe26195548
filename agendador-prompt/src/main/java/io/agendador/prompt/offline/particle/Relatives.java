package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;

/** Says who is meant by "que" behind the one who leaves: "põe a Gabi no lugar da Isa, que pediu folga". */
public final class Relatives {

    private final Row row;

    public Relatives(Row row) {
        this.row = row;
    }

    public void named() {
        for (int at = 4; at < row.items().size(); at++) {
            int from = at - 1;
            while (from > 2
                    && row.items().get(from).is(Sign.LIGHT, Sign.HAVE)
                    && !row.plain(row.items().get(from)).startsWith("q")) {
                from--;
            }
            if (from < 3) {
                continue;
            }
            Item that = row.items().get(from);
            Item who = row.items().get(from - 2);
            int verb = row.past(from - 3, -1);
            boolean ends =
                    at + 1 == row.items().size() || row.items().get(at + 1).separates();
            boolean leaves = verb >= 0 && row.items().get(verb).is(Sign.INSTEAD, Sign.COVER, Sign.REPLACE);
            if (row.items().get(at).is(Sign.ABSENT)
                    && ends
                    && leaves
                    && that.is(Sign.LIGHT)
                    && row.plain(that).matches("que|q|que (?:tem|esta|vai)")
                    && row.items().get(from - 1).is(Sign.COMMA)
                    && who.is(Sign.P)) {
                row.items().set(from, Item.again(Sign.P, who.names(), that));
            }
        }
    }
}
