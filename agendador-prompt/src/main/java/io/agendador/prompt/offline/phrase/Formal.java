package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads what is only said in written requests: "que a trava do Barreiro seja removida", "além do fechamento da sala 1, …",
 * "…; solicito esse registro".
 */
public final class Formal {

    private static final String PINNED = "(?:as? |o )?(?:travas?|fixac(?:ao|oes)|congelamento|travamento)";
    private static final String IS = "(?:estah?|estao|tah?|tao)";
    private static final String BECOME = "(?:.* )?(?:seja|sejam|fosse|fossem|ser|serem|fique|fiquem)";
    private static final String LIFTED =
            "(?:removid|retirad|desfeit|cancelad|suspens|anulad|revogad|liberad|desativad|encerrad|eliminad|solt|derrubad)[ao]s?";

    private final Row row;
    private final List<Item> items;

    public Formal(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void requests() {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (item.is(Sign.PIN) && row.plain(item).matches(PINNED) && noun(at)) {
                lifted(at);
            } else if (item.is(Sign.UNKNOWN) && row.plain(item).equals("alem") && besides(at)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.ENTER) && row.plain(item).matches("registros?") && closing(at)) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (item.is(Sign.NOT) && instead(at)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.CLOSE, Sign.OPEN)
                    && (row.plain(item).matches(IS + " .*")
                            || (at > 0 && row.plain(items.get(at - 1)).matches("(?:.* )?" + IS)))
                    && undated(at)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "Tire o Caio da escala de sexta, mas não a Nati da escala de sábado": denied is what was said before. */
    private boolean instead(int not) {
        int who = not + 1;
        while (who < items.size()
                && (items.get(who).is(Sign.A) || row.plain(items.get(who)).matches("os?"))) {
            who++;
        }
        return not > 0
                && items.get(not - 1).separates()
                && who + 1 < items.size()
                && items.get(who).is(Sign.P)
                && items.get(who + 1).is(Sign.ROSTER);
    }

    /** "A sala 1 está fechada; abra a sala 2 na sexta": no day is said of when it is closed. */
    private boolean undated(int state) {
        for (int at = state - 1; at >= 0 && !items.get(at).is(Sign.STOP, Sign.SEMICOLON); at--) {
            if (items.get(at).is(Sign.W)) {
                return false;
            }
        }
        int end = state + 1;
        while (end < items.size() && !items.get(end).is(Sign.AND, Sign.STOP, Sign.SEMICOLON, Sign.COLON)) {
            if (items.get(end).is(Sign.W)) {
                return false;
            }
            end++;
        }
        return items.subList(end, items.size()).stream().anyMatch(it -> it.is(Sign.CLOSE, Sign.OPEN));
    }

    /** "A trava" and "trava do Barreiro", not "trava o Barreiro". */
    private boolean noun(int at) {
        boolean article = at > 0
                && (items.get(at - 1).is(Sign.A) || row.plain(items.get(at - 1)).matches("(?:.* )?o"));
        boolean of = at + 1 < items.size() && items.get(at + 1).is(Sign.OF);
        return of && (article || !row.plain(items.get(at)).equals("trava"));
    }

    private void lifted(int pin) {
        int end = pin + 1;
        while (end < items.size()
                && items.get(end)
                        .is(
                                Sign.OF,
                                Sign.IN,
                                Sign.A,
                                Sign.P,
                                Sign.R,
                                Sign.L,
                                Sign.W,
                                Sign.S,
                                Sign.ROSTER,
                                Sign.LIGHT)) {
            end++;
        }
        boolean falls = end < items.size()
                && row.plain(items.get(end)).matches("cair|sair|acabar|terminar")
                && row.plain(items.get(end - 1)).matches("(?:ja )?(?:pode|deve|precisa|vai|tem que)")
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK, Sign.NOT, Sign.IF));
        boolean passive = end < items.size()
                && items.get(end).is(Sign.REMOVE, Sign.OPEN, Sign.UNPIN, Sign.CLEAR, Sign.UNKNOWN)
                && row.plain(items.get(end)).matches(LIFTED)
                && row.plain(items.get(end - 1)).matches(BECOME);
        if (passive || falls) {
            items.set(pin, items.get(pin).as(Sign.UNPIN).value(""));
            items.set(end, items.get(end).as(Sign.LIGHT).value(""));
            // "… desfeito na semana 2 e refeito na semana 3": pinned again, and not generated.
            items.replaceAll(it -> it.is(Sign.REGENERATE) && row.plain(it).matches("refeit[ao]s?")
                    ? it.as(Sign.UNKNOWN).value("said")
                    : it);
        }
    }

    /** "Além do fechamento da sala 1, peço …": it is to be done as what follows is. */
    private boolean besides(int at) {
        return row.begins(at)
                && at + 2 < items.size()
                && items.get(at + 1).is(Sign.OF)
                && row.after(at + 1).is(Orders.CHANGES)
                && items.subList(at, items.size()).stream()
                        .takeWhile(it -> !it.is(Sign.COMMA))
                        .anyMatch(it -> it.is(Sign.W));
    }

    /** What was said before is what is to be registered. */
    private boolean closing(int at) {
        boolean ends = at + 1 == items.size() || items.get(at + 1).separates();
        boolean before = items.subList(0, at).stream().anyMatch(it -> it.is(Sign.P))
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.R, Sign.ABSENT));
        int from = at - 1;
        while (from >= 0 && items.get(from).is(Sign.LIGHT, Sign.A, Sign.THIS, Sign.THAT)) {
            from--;
        }
        boolean alone = from >= 0 && items.get(from).separates();
        if (ends && before && alone) {
            IntStream.range(from + 1, at)
                    .forEach(it -> items.set(it, items.get(it).as(Sign.LIGHT).value("")));
        }
        return ends && before && alone;
    }
}
