package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Reads the noun of an order as the order: "solicito a alocação do João na sala 2" places him, "solicito a escala de terça"
 * is still a question; and "onde está" behind who is left there as the pin that it is.
 */
public final class Nominal {

    private static final String REQUEST =
            "(?:solicit|pe[cd]|pedimos|feit|realizad|fa[cz]|realiz|pedido|requ[ei]|quer|queremos|gostar|precis|necessit|favor|determin|autoriz"
                    + "|providenci|proced|efetu|faz|favor|desej|encaminh).*";

    private static final String NOUN =
            "(?:a |o )?\\p{L}*(?:cao|coes|sao|mento|ada|abertura|bloqueio|ferencia|remocao)(?: d[aeo]s?)?";

    private static final String CHANGED = "(?:reducao|diminuicao|rebaixamento|corte|aumento|ampliacao|elevacao|subida)";

    private final Row row;
    private final List<Item> items;

    public Nominal(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void nouns() {
        for (int at = items.size() - 1; at >= 0; at--) {
            Item item = items.get(at);
            if (item.is(Sign.ROSTER) && row.plain(item).matches("(?:a )?(?:alocacao|escalacao)") && placed(at)) {
                items.set(at, item.as(Sign.PUT));
            } else if (item.is(Sign.EXCEPT)
                    && row.plain(item).matches("(?:a )?exclusao (?:d[aeo]s?)")
                    && (requested(at) || row.begins(at))) {
                items.set(at, item.as(Sign.REMOVE));
            } else if (item.is(Sign.TOLD) && row.plain(item).equals("mudanca") && requested(at) && person(at)) {
                items.set(at, item.as(Sign.MOVE));
            } else if (item.is(Sign.TOLD)
                    && row.plain(item).equals("mudanca")
                    && at > 1
                    && items.get(at - 1).is(Sign.TO)
                    && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.OPEN))) {
                // "Libera a Ana para mudança"
                items.set(at, item.as(Sign.TOUCH));
            } else if (item.is(Sign.REASON) && row.said(item, "para fazer") && turn(at)) {
                // "Ponha a Nati para fazer o turno da Joana"
                items.set(at, item.as(Sign.DO));
            } else if (item.is(Sign.COVER, Sign.REPLACE)
                    && row.plain(item).matches("\\p{L}+[ai]d[ao]s?")
                    && row.after(at).is(Sign.BY)) {
                // "A Gabi será rendida pela Mariza"
                items.set(at, item.as(Sign.REPLACED).value(""));
            } else if (is(at)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.WHERE) && row.said(item, "onde", "aonde")) {
                stays(at);
            }
            sent(at);
            done(at);
            reduced(at);
            moved(at);
            passive(at);
            swapped(at);
        }
    }

    /** "Envie o Caio para a sala 1", not "envie a escala para a Ana". */
    private void sent(int at) {
        int who = row.past(at + 1, 1);
        int to = who + 1;
        while (to < items.size() && items.get(to).is(Sign.LIGHT)) {
            to++;
        }
        int where = row.past(to + 1, 1);
        boolean sent = items.get(at).is(Sign.UNKNOWN)
                && row.plain(items.get(at)).matches("(?:envi|encaminh|direcion|despach)(?:e|em|ar|a)")
                && where < items.size()
                && items.get(who).is(Sign.P)
                && items.get(to).is(Sign.TO, Sign.A)
                && items.get(where).is(Sign.R, Sign.L);
        if (sent) {
            items.set(at, items.get(at).as(Sign.PUT).value(""));
        }
    }

    /** "Redução da Gabi para 28 horas", not "redução do movimento". */
    private void reduced(int at) {
        int who = row.past(at + 1, 1);
        int number = who + 2;
        boolean counted = number < items.size()
                && items.get(at).is(Sign.UNKNOWN, Sign.TOLD, Sign.REASON_NOUN)
                && row.plain(items.get(at)).matches("(?:a |o )?" + CHANGED)
                && items.get(who).is(Sign.P)
                && items.get(who + 1).is(Sign.TO, Sign.A)
                && items.get(number).is(Sign.NUMBER, Sign.ONE);
        if (counted) {
            items.set(at, items.get(at).as(Sign.RELIMIT).value(""));
        }
    }

    /** "A Joana deve ser deslocada para a sala 3": she goes there; nothing else is touched. */
    private void moved(int at) {
        int where = row.past(at + 2, 1);
        boolean goes = where < items.size()
                && items.get(at).is(Sign.TOUCH)
                && row.plain(items.get(at)).matches("(?:.* )?(?:remanejad|realocad|movid|deslocad|transferid)[ao]s?")
                && items.get(at + 1).is(Sign.TO)
                && items.get(where).is(Sign.R, Sign.L);
        if (goes) {
            items.set(at, items.get(at).as(Sign.MOVE).value(""));
        }
    }

    /** "Ana e Bia estão trocadas": so they are. */
    private boolean is(int at) {
        return items.get(at).is(Sign.SWAP)
                && at > 0
                && row.plain(items.get(at)).matches("(?:trocad|permutad|invertid)[ao]s?")
                && row.plain(items.get(at - 1)).matches("(?:ja )?(?:estah?|estao|ta|tao|ficaram|foram|estavam)");
    }

    private boolean person(int at) {
        int who = row.past(at + 1, 1);
        return who < items.size() && items.get(who).is(Sign.P);
    }

    private boolean turn(int at) {
        int next = row.past(at + 1, 1);
        return next < items.size() && items.get(next).is(Sign.TURN);
    }

    /** "Que os locais da Ana e da Bia sejam permutados", but not "os locais delas estão trocados". */
    private void passive(int at) {
        boolean ordered = at > 3
                && items.get(at).is(Sign.SWAP)
                && row.plain(items.get(at)).matches("(?:trocad|permutad|invertid)[ao]s")
                && items.get(at - 1).is(Sign.LIGHT)
                && row.plain(items.get(at - 1)).matches("(?:.* )?(?:ser|serem|sejam|fossem)");
        int who = at - 2;
        while (ordered
                && who > 0
                && items.get(who).is(Sign.P, Sign.AND, Sign.OF, Sign.A, Sign.W, Sign.S, Sign.LIGHT, Sign.IN)) {
            who--;
        }
        if (ordered && items.get(who).is(Sign.PLACES, Sign.TURN, Sign.ROOM_WORD)) {
            items.set(who, items.get(who).as(Sign.LIGHT).value(""));
        }
    }

    /** "Quero o Caio e a Bia com os locais trocados", but not "o Caio e a Bia estão com os locais trocados". */
    private void swapped(int at) {
        int what = row.past(at - 1, -1);
        int with = what > 0 ? row.past(what - 1, -1) : -1;
        boolean turned = items.get(at).is(Sign.SWAP)
                && row.plain(items.get(at)).matches("(?:trocad|invertid)[ao]s")
                && with > 0
                && items.get(what).is(Sign.PLACES, Sign.ROOM_WORD, Sign.TURN);
        if (turned && row.plain(items.get(with)).matches("(?:estah?|estao|ficou|ficaram) com|tem|tinham?")) {
            items.set(at, items.get(at).as(Sign.UNKNOWN).value("said"));
        }
        turned &= items.get(Math.max(with, 0)).is(Sign.WITH, Sign.IN);
        List<Item> before = items.subList(0, at);
        boolean wanted = before.stream()
                .anyMatch(it ->
                        it.is(Sign.PUT) || (it.is(Sign.LIGHT) && row.plain(it).matches("(?:quer|gostar|precis).*")));
        boolean told = before.stream()
                .anyMatch(it -> it.is(Sign.LIGHT) && row.plain(it).matches("estah?|estao|fica.*"));
        if (turned && wanted && !told) {
            items.set(with, items.get(with).as(Sign.LIGHT));
            items.set(what, items.get(what).as(Sign.LIGHT));
            before.replaceAll(it -> it.is(Sign.PUT) ? it.as(Sign.LIGHT) : it);
        }
    }

    /** "Faça a inclusão da Ana": what is done is said by the noun alone. */
    private void done(int at) {
        int noun = row.past(at + 1, 1);
        if (noun < items.size()
                && items.get(at).is(Sign.DO)
                && items.get(noun).is(Orders.OF_ONE)
                && row.plain(items.get(noun)).matches(NOUN)) {
            items.set(at, items.get(at).as(Sign.LIGHT));
        }
    }

    /** Somebody is placed if that is requested of them, or if the room is named, too. */
    private boolean placed(int at) {
        boolean room = items.subList(at, items.size()).stream()
                .takeWhile(it -> !it.is(Sign.STOP, Sign.SEMICOLON))
                .anyMatch(it -> it.is(Sign.R, Sign.THERE));
        boolean asks = items.stream().anyMatch(it -> it.is(Sign.QUESTION_MARK));
        return person(at) && !asks && (requested(at) || (room && (row.begins(article(at)) || beside(article(at)))));
    }

    /** "Abertura da sala 3 e alocação da Isa lá": behind another noun that orders. */
    private boolean beside(int at) {
        return at > 0
                && items.get(at - 1).is(Sign.AND)
                && items.subList(0, at).stream()
                        .anyMatch(it -> it.is(Sign.OPEN, Sign.UNPIN, Sign.REMOVE)
                                && row.plain(it).matches(NOUN));
    }

    /** Where the noun begins with its article. */
    private int article(int at) {
        return at > 0 && items.get(at - 1).is(Sign.A) ? at - 1 : at;
    }

    /** "Solicito a …", "preciso da …": nothing but an article between. */
    private boolean requested(int at) {
        int before = at - 1;
        while (before >= 0
                && items.get(before).is(Sign.OF, Sign.A, Sign.ONE, Sign.LIGHT)
                && !row.plain(items.get(before)).matches(REQUEST)) {
            before--;
        }
        return before >= 0
                && items.get(before).is(Sign.LIGHT, Sign.DO)
                && row.plain(items.get(before)).matches(REQUEST)
                && !row.plain(items.get(before)).endsWith(" que");
    }

    /** "Deixa a Gabi onde está semana que vem" */
    private void stays(int at) {
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.LIGHT)) {
            next++;
        }
        boolean is = next > at + 1
                && row.plain(items.get(at + 1)).matches("(?:ja )?(?:estah?|estao|ta|tao|estiver|estiverem)");
        boolean here = next == items.size() || items.get(next).is(Sign.W, Sign.S, Sign.IN, Sign.OF) || separates(next);
        boolean left = items.subList(0, at).stream()
                .anyMatch(it -> it.is(Sign.PIN)
                        || (it.is(Sign.PUT) && !it.value().isEmpty())
                        || (it.is(Sign.LIGHT) && row.plain(it).matches("fi(?:c|qu)\\p{L}+|permane\\p{L}+")));
        if (is && here && left) {
            items.set(at, items.get(at).as(Sign.PIN));
        }
    }

    private boolean separates(int at) {
        return items.get(at).separates() || items.get(at).is(Sign.QUESTION_MARK);
    }
}
