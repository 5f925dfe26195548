package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * What makes less of an order than it seems: "a Ana sai cedo", "ela quer sair", "a Bia cobre, se puder", "quer folga, mas não
 * dá"; and what does not: "a Helena pediu, …", "…, ok?".
 */
public final class Provisos {

    private static final String WISHED = "pediu|pediram|solicitou|solicitaram";

    private final Row row;
    private final List<Item> items;

    public Provisos(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void read() {
        for (int at = items.size() - 1; at >= 0; at--) {
            Item item = items.get(at);
            if (item.is(Sign.S) && row.plain(item).matches("(?:bem )?cedo|.* almoco") && leaves(at - 1)) {
                items.set(at, item.as(Sign.PART).value(""));
            } else if (item.is(Sign.LIGHT) && row.plain(item).matches("quer|querem|queria|queriam") && leaves(at + 1)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.LIGHT) && row.plain(item).matches("se (?:puder|puderem|der)") && stated(at)) {
                items.set(at, item.as(Sign.IF).value(""));
            } else if (item.is(Sign.ABSENT) && refused(at)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.ENTER) && agreed(at)) {
                items.set(at, item.as(Sign.LIGHT).value(""));
                items.set(at + 1, items.get(at + 1).as(Sign.STOP));
            } else if (item.is(Sign.QUESTION_MARK) && tagged(at)) {
                items.set(at, item.as(Sign.STOP));
            } else if (item.is(Sign.INSTEAD) && row.plain(item).equals("no lugar") && apart(at)) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (item.is(Sign.UNKNOWN, Sign.TOLD) && row.plain(item).matches(WISHED)) {
                at = Math.min(wished(at), items.size());
            }
        }
    }

    private boolean leaves(int at) {
        return at >= 0 && at < items.size() && items.get(at).is(Sign.LEAVES);
    }

    /** Of whom it is said, not of the one who is spoken to: "a Bia cobre a Ana na sexta, se puder". */
    private boolean stated(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON)) {
            from--;
        }
        int first = from;
        while (first < at && items.get(first).is(Sign.A, Sign.LIGHT, Sign.W, Sign.S, Sign.IN, Sign.COMMA)) {
            first++;
        }
        return first < at
                && items.get(first).is(Sign.P)
                && items.get(first + 1)
                        .is(Sign.COVER, Sign.HAVE, Sign.ENTERS, Sign.WORK, Sign.REPLACE, Sign.DO, Sign.LIGHT);
    }

    /** "…, mas não dá" behind the leave that is asked for. */
    private boolean refused(int at) {
        int but = at - 1;
        while (but > 0 && items.get(but).is(Sign.LIGHT)) {
            but--;
        }
        return but > 0
                && items.get(but).is(Sign.COMMA)
                && row.plain(items.get(but)).matches("mas|porem|so que")
                && row.plain(items.get(at)).startsWith("nao ")
                && (at + 1 == items.size() || items.get(at + 1).separates())
                && items.subList(0, but).stream()
                        .anyMatch(it -> it.is(Sign.ABSENT) && !it.value().isEmpty());
    }

    /** "…, combinado?" */
    private boolean agreed(int at) {
        return at > 0
                && at + 1 < items.size()
                && row.plain(items.get(at)).matches("combinad[ao]s?")
                && items.get(at - 1).is(Sign.COMMA)
                && items.get(at + 1).is(Sign.QUESTION_MARK);
    }

    /** "Quem vai atender na sala 2 na segunda é a Bia, ok?" asks for no answer. */
    private boolean tagged(int at) {
        return at > 2
                && items.get(at - 1).is(Sign.LIGHT)
                && row.plain(items.get(at - 1)).matches("ok|okay|ta|ta bom|ta bem|beleza|blz|combinado|viu")
                && items.get(at - 2).is(Sign.COMMA)
                && items.get(at - 3).is(Sign.P)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.WHO))
                && items.subList(0, at).stream()
                        .noneMatch(it -> it.is(Sign.SHOW, Sign.WHERE, Sign.HOW_MANY, Sign.WHICH, Sign.STOP));
    }

    /** "Entra no lugar a Bia": who enters, not in whose place. */
    private boolean apart(int at) {
        int who = at + 1;
        while (who < items.size() && items.get(who).is(Sign.A, Sign.LIGHT)) {
            who++;
        }
        return who < items.size()
                && items.get(who).is(Sign.P)
                && at > 0
                && items.get(at - 1).is(Sign.ENTERS, Sign.LIGHT, Sign.PUT);
    }

    /** "A Helena pediu, …", "…, ela mesma pediu": passes over it; the place before it. */
    private int wished(int verb) {
        int from = verb;
        while (from > 0
                && items.get(from - 1).is(Sign.A, Sign.LIGHT, Sign.P, Sign.HER, Sign.THAT)
                && !row.begins(from)) {
            from--;
        }
        List<Item> who = items.subList(from, verb).stream()
                .filter(it -> it.is(Sign.P, Sign.HER))
                .toList();
        boolean ends = verb + 1 == items.size() || items.get(verb + 1).is(Sign.COMMA, Sign.STOP);
        boolean opens =
                from == 0 && verb + 2 < items.size() && items.get(verb + 1).is(Sign.COMMA);
        boolean closes = from > 1 && items.get(from - 1).is(Sign.COMMA);
        boolean pointed = items.subList(from, verb).stream()
                .allMatch(it -> !it.is(Sign.THAT) || row.plain(it).matches("mesm[ao]s?"));
        if (who.size() != 1 || !ends || !pointed || !(opens || closes) || !row.begins(from)) {
            return verb;
        }
        items.subList(opens ? from : from - 1, opens ? verb + 2 : verb + 1).clear();
        if (who.get(0).is(Sign.P) && opens) {
            items.add(from, who.get(0).as(Sign.TOPIC).value(Sign.P.name()));
        }
        return opens ? 0 : from - 1;
    }
}
