package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what had been asked for and is not any more: "eu tinha pedido para fixar Contagem na semana 2, mas pode
 * desafixar", "solta a sala 2, que eu tinha pedido para travar". What it names can be pointed to.
 */
public final class PastWishes {

    private static final String HAD =
            "(?:tinha|tinhamos|havia|haviamos) ?(?:pedido|solicitado|mandado|falado|combinado)?";

    private final Row row;
    private final List<Item> items;

    public PastWishes(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        for (int at = 0; at < items.size(); at++) {
            int order = wish(at);
            if (order < 0) {
                continue;
            }
            int end = order;
            while (end < items.size()
                    && !items.get(end).is(Sign.COMMA, Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
                end++;
            }
            List<Item> named = named(items.subList(order, end));
            boolean relative = named.isEmpty() && at > 0 && relative(at);
            boolean instead = !named.isEmpty() && row.begins(begin(at)) && instead(end);
            if (relative) {
                items.subList(begin(at) - 1, end).clear();
            } else if (instead) {
                while (end < items.size() && items.get(end).is(Sign.COMMA, Sign.LIGHT)) {
                    end++;
                }
                items.subList(begin(at), end).clear();
                items.addAll(begin(at), named);
            }
        }
    }

    /** Where the order stands that had been given; nothing if none was. */
    private int wish(int at) {
        int to = at + 1;
        while (to < items.size() && items.get(to).is(Sign.LIGHT, Sign.TO)) {
            to++;
        }
        boolean had = items.get(at).is(Sign.HAVE)
                && to < items.size()
                && items.get(to).is(Sign.PIN, Sign.UNPIN, Sign.CLOSE, Sign.OPEN);
        return had
                        && Plain.of(row.words(items.get(at).upTo(items.get(to - 1))))
                                .matches(HAD + " (?:para|pra|que)(?: .*)?")
                ? to
                : -1;
    }

    /** Where its part begins, with "eu" or "que eu". */
    private int begin(int at) {
        int from = at;
        while (from > 0
                && items.get(from - 1).is(Sign.LIGHT)
                && row.plain(items.get(from - 1)).matches("eu|a gente|nos|que|q")) {
            from--;
        }
        return from;
    }

    private boolean relative(int at) {
        int from = begin(at);
        return from > 0
                && from < at
                && items.get(from - 1).is(Sign.COMMA)
                && row.plain(items.get(from)).matches("que|q");
    }

    /** ", mas", ", só que" */
    private boolean instead(int comma) {
        int at = comma;
        boolean but = false;
        while (at < items.size() && items.get(at).is(Sign.COMMA)) {
            but |= row.plain(items.get(at)).matches("mas|porem|so que|no entanto");
            at++;
        }
        return but && at < items.size();
    }

    private static List<Item> named(List<Item> told) {
        List<Item> named = new ArrayList<>();
        for (Item it : told) {
            if (it.is(Sign.P, Sign.R, Sign.L)) {
                named.add(it.as(Sign.TOPIC).value(it.sign().name()));
            } else if (it.is(Sign.W)) {
                named.add(it);
            }
        }
        return named;
    }
}
