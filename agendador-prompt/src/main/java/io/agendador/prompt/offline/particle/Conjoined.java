package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;

/** What joins two of a kind, or begins a sentence, whatever it says elsewhere; and manners that are denied. */
public final class Conjoined {

    private static final Sign[] KINDS = {Sign.P, Sign.R, Sign.L};
    private static final Sign[] TOGETHER = {Sign.ABSENT, Sign.REMOVE, Sign.LIMIT, Sign.PIN, Sign.UNPIN};
    private static final Sign[] PLACING = {
        Sign.PUT, Sign.MOVE, Sign.SWAP, Sign.REPLACE, Sign.WORK, Sign.COVER, Sign.DO, Sign.ENTERS, Sign.INSTEAD
    };
    private static final Sign[] CHOOSING = {
        Sign.ONLY, Sign.WHO, Sign.WHICH, Sign.EXCEPT, Sign.NOT, Sign.OR, Sign.PEOPLE, Sign.SOME, Sign.HOW_MANY
    };
    private static final Set<String> OPENERS = Set.of(
            "ao mesmo tempo",
            "simultaneamente",
            "concomitantemente",
            "posteriormente",
            "igualmente",
            "paralelamente",
            "em paralelo",
            "subsequentemente",
            "respectivamente a isso");
    private static final String WHOLLY =
            "(?:integral|total|completa|inteira|plena|definitiva|efetiva|propria|rigorosa|oficial|formal)mente|por completo"
                    + "|por inteiro|na integra|de uma vez(?: por todas)?|de vez|de (?:forma|modo|maneira) (?:definitiv|correta).*";
    private static final String AGREED =
            "(?:como|conforme|segundo|consoante|tal como|assim como|de acordo com|do jeito|da (?:forma|maneira)"
                    + "|como deve|como se) .*";

    private final Row row;
    private final List<Item> items;

    private Conjoined(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Before the dates are read. */
    public static void joined(String text, List<Item> items) {
        Conjoined these = new Conjoined(new Row(text, items));
        for (int at = 0; at < these.items.size(); at++) {
            these.opener(at);
            these.denied(at);
            these.notOnly(at);
            these.bothOrders(at);
            these.beyond(at);
            these.also(at);
        }
        items.clear();
        items.addAll(these.items);
    }

    /** "…. Simultaneamente, feche a sala 2": how it follows; not "não vêm simultaneamente". */
    private void opener(int at) {
        boolean first = at > 0 && (row.begins(at) || items.get(at - 1).is(Sign.AND)) && at + 1 < items.size();
        if (first && items.get(at).is(Sign.UNKNOWN) && OPENERS.contains(row.plain(items.get(at)))) {
            items.set(at, items.get(at).as(Sign.LIGHT).value(""));
        }
    }

    /** "Não trabalha integralmente", "não vem como combinado": perhaps in part, perhaps otherwise. */
    private void denied(int at) {
        Item item = items.get(at);
        if (!item.is(Sign.LIGHT)) {
            return;
        }
        int near = row.plain(item).matches(WHOLLY) ? at : row.plain(item).matches(AGREED) ? 2 : 0;
        for (int before = at - 1;
                before >= 0 && before >= at - near && !items.get(before).separates();
                before--) {
            if (items.get(before).is(Sign.NOT) || row.plain(items.get(before)).startsWith("nao ")) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "Não só a Ana mas também a Bia": both. */
    private void notOnly(int at) {
        if (at + 4 >= items.size()
                || !items.get(at).is(Sign.NOT)
                || !items.get(at + 1).is(Sign.ONLY)) {
            return;
        }
        int first = row.past(at + 2, 1);
        int but = first + 1 < items.size() && row.said(items.get(first + 1), ",") ? first + 2 : first + 1;
        int second = Math.min(but + 1, items.size());
        while (second < items.size() && items.get(second).is(Sign.A, Sign.OF, Sign.IN, Sign.LIGHT)) {
            second++;
        }
        boolean both = second < items.size()
                && second > but + 1
                && row.said(items.get(but), "mas", "como")
                && row.said(items.get(but + 1), "também", "tambem", "ainda")
                && items.get(first).is(KINDS)
                && items.get(second).is(items.get(first).sign());
        if (both) {
            Item and = items.get(but).as(Sign.AND).value("");
            items.subList(first + 1, second).clear();
            items.add(first + 1, and);
            items.subList(at, at + 2).clear();
        }
    }

    /** "Não só tira a Ana da quinta como também fecha a sala 1 na sexta": both. */
    private void bothOrders(int at) {
        if (at + 2 >= items.size()
                || !items.get(at).is(Sign.NOT)
                || !items.get(at + 1).is(Sign.ONLY)
                || !items.get(at + 2).is(Orders.CHANGES)) {
            return;
        }
        int but = at + 3;
        while (but + 1 < items.size()
                && !(row.said(items.get(but), "mas", "como")
                        && row.said(items.get(but + 1), "também", "tambem", "ainda"))) {
            but++;
        }
        int next = but + 2;
        while (next < items.size() && items.get(next).is(Sign.LIGHT)) {
            next++;
        }
        if (next < items.size() && items.get(next).is(Orders.CHANGES)) {
            row.replace(but, but + 2, items.get(but).as(Sign.AND).value(""));
            items.subList(at, at + 2).clear();
        }
    }

    /** "Além de tirar a Ana da quinta, tire a Bia da sexta": two orders. */
    private void beyond(int at) {
        boolean first = at + 2 < items.size()
                && row.begins(at)
                && row.plain(items.get(at)).equals("alem")
                && row.said(items.get(at + 1), "de")
                && items.get(at + 2).is(Orders.CHANGES);
        int comma = at + 2;
        while (first && comma < items.size() && !items.get(comma).is(Sign.COMMA, Sign.STOP, Sign.SEMICOLON)) {
            comma++;
        }
        int next = comma + 1;
        while (next < items.size() && items.get(next).is(Sign.LIGHT)) {
            next++;
        }
        if (first
                && next < items.size()
                && items.get(comma).is(Sign.COMMA)
                && items.get(next).is(Orders.CHANGES)) {
            items.subList(at, at + 2).clear();
        }
    }

    /** "A Ana, assim como a Bia", "a Ana mais a Bia", "a Ana, além da Bia": both of a kind. */
    private void also(int at) {
        int before = at - 1;
        while (before > 0 && items.get(before).is(Sign.COMMA)) {
            before--;
        }
        int to = joint(at);
        int next = to;
        while (next < items.size() && items.get(next).is(Sign.A, Sign.OF, Sign.IN, Sign.LIGHT)) {
            next++;
        }
        boolean two = to > at
                && before >= 0
                && next < items.size()
                && items.get(before).is(KINDS)
                && items.get(next).is(items.get(before).sign());
        if (two) {
            row.replace(
                    at, to, items.get(at).upTo(items.get(to - 1)).as(Sign.AND).value(""));
        }
    }

    /** Where the words that join end; the same place if nothing joins there. */
    private int joint(int at) {
        Item item = items.get(at);
        String word = row.plain(item);
        boolean chosen = items.stream().anyMatch(it -> it.is(CHOOSING));
        if (word.equals("assim") && at + 1 < items.size() && row.said(items.get(at + 1), "como")) {
            return at + 2;
        } else if (item.is(Sign.UNKNOWN) && word.equals("mais")) {
            return at + 1;
        } else if (item.is(Sign.UNKNOWN) && word.equals("alem") && !chosen) {
            return at + 1;
        }
        boolean with = item.is(Sign.WITH)
                && word.matches("(?:junto|juntamente) com")
                && items.stream().anyMatch(it -> it.is(TOGETHER))
                && items.stream().noneMatch(it -> it.is(PLACING));
        return with ? at + 1 : at;
    }
}
